import sharp from 'sharp'

export interface Size {
  width: number
  height: number
}

const MOST_PIXELS = 25_000_000
const PATIENCE = { seconds: 5 }

const open = (bytes: Buffer) => sharp(bytes, { limitInputPixels: MOST_PIXELS }).timeout(PATIENCE)

/** How large a PNG or SVG is that its reader understands; null for what is damaged. */
export async function pictureSize(bytes: Buffer): Promise<Size | null> {
  try {
    const { width, height } = await open(bytes).metadata()
    return { width, height }
  } catch {
    return null
  }
}

const MOST_PHOTO_PIXELS = 60_000_000

/** A photo as a JPEG that stands upright and holds nothing but what is seen, no larger than `most` either way; null where it can't be drawn. */
export async function developed(
  bytes: Buffer,
  most: number
): Promise<(Size & { bytes: Buffer }) | null> {
  try {
    const { data, info } = await sharp(bytes, { limitInputPixels: MOST_PHOTO_PIXELS })
      .timeout(PATIENCE)
      .autoOrient()
      .resize({ width: most, height: most, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 82, mozjpeg: true })
      .toBuffer({ resolveWithObject: true })
    return { bytes: data, width: info.width, height: info.height }
  } catch {
    return null
  }
}

/** The picture as a PNG without anything that is no picture, no larger than `most` either way; null where it can't be drawn. */
export async function redrawn(
  bytes: Buffer,
  most: number
): Promise<(Size & { bytes: Buffer }) | null> {
  try {
    const { data, info } = await open(bytes)
      .resize({ width: most, height: most, fit: 'inside', withoutEnlargement: true })
      .png({ compressionLevel: 9 })
      .toBuffer({ resolveWithObject: true })
    return { bytes: data, width: info.width, height: info.height }
  } catch {
    return null
  }
}
