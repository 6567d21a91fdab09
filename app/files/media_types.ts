/** What may be uploaded, with the ending under which it is served. */
const ENDINGS = {
  'image/png': 'png',
  'image/svg+xml': 'svg',
  'image/jpeg': 'jpg',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.oasis.opendocument.presentation': 'odp',
} as const

export type MediaType = keyof typeof ENDINGS
type Ending = (typeof ENDINGS)[MediaType]

/** The document that a file name's ending stands for; null for pictures and whatever is no document of ours. */
export function documentType(ending: string): MediaType | null {
  const found = Object.entries(ENDINGS).find(([, own]) => own === ending)
  const type = (found?.[0] ?? null) as MediaType | null
  return type && isPicture(type) ? null : type
}

/** Whether a browser shows it in the page; documents are handed over instead. */
export function isPicture(mediaType: MediaType): boolean {
  return mediaType.startsWith('image/')
}

export interface StoredName {
  hash: string
  mediaType: MediaType
}

export function endingOf(mediaType: MediaType): Ending {
  return ENDINGS[mediaType]
}

/** Where a file is read: the address changes with the content, so it may be kept for good. */
export function fileAddress({ hash, mediaType }: StoredName): string {
  return `/files/${hash}.${endingOf(mediaType)}`
}

/** The file that the last part of such an address names; null for whatever names none. */
export function storedName(name: string): StoredName | null {
  const [, hash, ending] = /^([0-9a-f]{64})\.([a-z]{3,4})$/.exec(name) ?? []
  const mediaType = Object.entries(ENDINGS).find(([, own]) => own === ending)?.[0]
  return hash && mediaType ? { hash, mediaType: mediaType as MediaType } : null
}
