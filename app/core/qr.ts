import QRCode from 'qrcode'

const OPTIONS = { errorCorrectionLevel: 'M', margin: 0 } as const

/** A QR code as an SVG element for a page: black on white, one unit per module, no quiet zone of its own. */
export function qrSvg(payload: string): Promise<string> {
  return QRCode.toString(payload, { ...OPTIONS, type: 'svg' })
}

/** A QR code as PNG bytes for a mail, 8 pixels per module, with the quiet zone of four modules that scanners want. */
export function qrPng(payload: string): Promise<Buffer> {
  return QRCode.toBuffer(payload, { ...OPTIONS, type: 'png', scale: 8, margin: 4 })
}
