/** What may be uploaded, with the ending under which it is served. */
const ENDINGS = { 'image/png': 'png', 'image/svg+xml': 'svg' } as const

export type MediaType = keyof typeof ENDINGS

export interface StoredName {
  hash: string
  mediaType: MediaType
}

/** Where a file is read: the address changes with the content, so it may be kept for good. */
export function fileAddress({ hash, mediaType }: StoredName): string {
  return `/files/${hash}.${ENDINGS[mediaType]}`
}

/** The file that the last part of such an address names; null for whatever names none. */
export function storedName(name: string): StoredName | null {
  const [, hash, ending] = /^([0-9a-f]{64})\.(png|svg)$/.exec(name) ?? []
  if (!hash) return null
  return { hash, mediaType: ending === 'png' ? 'image/png' : 'image/svg+xml' }
}
