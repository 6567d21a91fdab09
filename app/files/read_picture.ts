import { fileTypeFromBuffer } from 'file-type'
import { pictureSize, redrawn } from '#app/core/picture'
import { done, refuse, type Result } from '#app/core/result'
import type { Picture, PictureProblem } from '#app/files/picture'
import { svgProblem } from '#app/files/svg/svg_problem'
import { svgText } from '#app/files/svg/svg_text'

/** What may be uploaded at most, in bytes. */
export const MOST_BYTES = 2 * 1024 * 1024
const MOST_PIXELS = 4000
const FEWEST_PIXELS = 16
/** A logo is never shown larger than this, also on paper. */
const SHOWN_PIXELS = 1600

type Read = Result<Picture, PictureProblem>

/** The picture in an uploaded file. Only its content says what it is, never its name or what the browser calls it. */
export async function readPicture(bytes: Buffer, originalName: string): Promise<Read> {
  if (bytes.length > MOST_BYTES) return refuse('too_big')
  const svg = svgText(bytes)
  if (svg !== null) return readSvg(bytes, svg, originalName)
  const type = await fileTypeFromBuffer(bytes)
  if (type?.ext === 'png') return readPng(bytes, originalName)
  return type ? refuse('wrong_kind', { kind: type.ext.toUpperCase() }) : refuse('no_picture')
}

/** Drawn anew, a PNG keeps its pixels and loses what else was in the file. */
async function readPng(bytes: Buffer, originalName: string): Promise<Read> {
  const size = await pictureSize(bytes)
  if (!size) return refuse('broken')
  const { width, height } = size
  if (Math.max(width, height) > MOST_PIXELS) return refuse('too_many_pixels', { width, height })
  if (Math.min(width, height) < FEWEST_PIXELS) return refuse('too_few_pixels', { width, height })
  const drawn = await redrawn(bytes, SHOWN_PIXELS)
  return drawn ? done({ ...drawn, mediaType: 'image/png', originalName }) : refuse('broken')
}

async function readSvg(bytes: Buffer, text: string, originalName: string): Promise<Read> {
  const problem = svgProblem(text)
  if (problem) return { ok: false, ...problem }
  const size = await pictureSize(bytes)
  const drawn = size && (await redrawn(bytes, SHOWN_PIXELS))
  return drawn
    ? done({ ...size, bytes, mediaType: 'image/svg+xml', originalName })
    : refuse('broken')
}
