import { developed, redrawn } from '#app/core/picture'
import { keepBytes } from '#app/files/keep_bytes'
import { OUTCOMES } from './outcomes.js'
import type { Words } from './words.js'

const WIDTH = 1200

export interface DrawnPhoto {
  hash: string
  bytes: Buffer
  width: number
  height: number
  title: Words
}

/** Hills under a sky, as a photo would be kept: nobody is on it, so nobody need agree. */
function landscape([land, sky]: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 800" width="1200" height="800">
    <rect width="1200" height="800" fill="${sky}"/>
    <circle cx="930" cy="190" r="80" fill="#fff" opacity=".7"/>
    <path d="M0 520 Q300 330 620 500 T1200 420 V800 H0Z" fill="${land}" opacity=".55"/>
    <path d="M0 640 Q380 470 760 640 T1200 580 V800 H0Z" fill="${land}"/>
  </svg>`
}

/** Draws the photos of the demo and keeps their bytes: before the transaction, since drawing takes time. */
export async function drawPhotos(): Promise<DrawnPhoto[]> {
  const drawn: DrawnPhoto[] = []
  for (const { title, colours } of OUTCOMES.photos) {
    const picture = await redrawn(Buffer.from(landscape(colours)), WIDTH)
    const photo = picture && (await developed(picture.bytes, WIDTH))
    if (photo) drawn.push({ ...photo, hash: await keepBytes(photo.bytes), title })
  }
  return drawn
}
