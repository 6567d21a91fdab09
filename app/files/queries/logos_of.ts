import db from '@adonisjs/lucid/services/db'
import { pickText, type Text } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'
import { OWNERS, type LogoKind } from '#app/files/logo_place'
import { fileAddress, type MediaType } from '#app/files/media_types'

/** A logo as pages show it. Without words of its own, the name beside it says whose it is. */
export interface Logo {
  src: string
  width: number
  height: number
  alt: Text | null
}

interface Row {
  id: number
  owner: number
  hash: string
  media_type: MediaType
  width: number
  height: number
}

/** The logos of some organisations, projects or programmes, by their ids. */
export async function logosOf(
  kind: LogoKind,
  ids: readonly number[],
  locale: Locale
): Promise<Map<number, Logo>> {
  const rows: Row[] = await db
    .from('logos')
    .join('files', 'files.id', 'logos.file_id')
    .where('kind', kind)
    .whereIn(OWNERS[kind], [...ids])
    .select('logos.id', `${OWNERS[kind]} as owner`, 'hash', 'media_type', 'width', 'height')
  if (rows.length === 0) return new Map()
  const logoIds = rows.map(({ id }) => id)
  const words: { logo_id: number; locale: string; alt: string | null }[] = await db
    .from('logo_translations')
    .whereIn('logo_id', logoIds)
  return new Map(
    rows.map(({ id, owner, hash, media_type: mediaType, width, height }) => {
      const own = words.filter((row) => row.logo_id === id)
      const alt = pickText(own, 'alt', locale)
      return [owner, { src: fileAddress({ hash, mediaType }), width, height, alt }]
    })
  )
}

/** The logo of one of them; null while it has none. */
export async function logoOf(kind: LogoKind, id: number, locale: Locale): Promise<Logo | null> {
  const logos = await logosOf(kind, [id], locale)
  return logos.get(id) ?? null
}
