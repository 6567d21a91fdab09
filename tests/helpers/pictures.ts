import sharp from 'sharp'

/** A PNG of one colour. */
export function png(width = 240, height = 120): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#8f2331' } })
    .png()
    .toBuffer()
}

/** An SVG with this inside. */
export function svg(inside = '<path d="M0 0h40v20H0z"/>', attributes = ''): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" width="40" height="20" ${attributes}>${inside}</svg>`
}
