import type { MediaType } from '#app/files/media_types'

/** A file that was looked into and may be kept; what is no picture has no size in pixels. */
export interface Upload {
  bytes: Buffer
  mediaType: MediaType
  width: number | null
  height: number | null
  /** As its owner calls it. */
  originalName: string
}

/** A picture that was looked into and may be shown. */
export interface Picture {
  bytes: Buffer
  mediaType: MediaType
  width: number
  height: number
  /** As its owner calls it. */
  originalName: string
}

/** Why a file is not taken, with what its owner needs to mend it. */
export type PictureProblem =
  | { reason: 'too_big' }
  | { reason: 'wrong_kind'; kind: string }
  | { reason: 'no_picture' }
  | { reason: 'broken' }
  | { reason: 'too_many_pixels'; width: number; height: number }
  | { reason: 'too_few_pixels'; width: number; height: number }
  | SvgProblem

/** What an SVG may not hold: it is a document, and could do more than show. */
export type SvgProblem =
  | { reason: 'script' }
  | { reason: 'handler'; name: string }
  | { reason: 'foreign'; name: string }
  | { reason: 'moving'; name: string }
  | { reason: 'external'; address: string }
  | { reason: 'entities' }
  | { reason: 'malformed'; line: number }
