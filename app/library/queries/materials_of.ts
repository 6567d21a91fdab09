import db from '@adonisjs/lucid/services/db'
import { pickText, type Text } from '#app/core/languages/content'
import { intlTag, type Locale } from '#app/core/languages/locales'

/** Slides, a text or a link, as a page offers it. */
export interface Material {
  id: number
  title: Text
  audience: 'public' | 'confirmed'
  /** An address elsewhere; null for a file, which is downloaded here. */
  url: string | null
  /** "PDF, 1.2 MB"; null for a link. */
  kind: string | null
  /** Title of the session it belongs to. */
  session: Text | null
}

/** The materials of an event, those of the whole first; with `audience` `public` only those for everybody. */
export async function materialsOf(
  eventId: number,
  audience: 'public' | 'confirmed',
  locale: Locale,
  source: Locale
): Promise<Material[]> {
  const rows = await db
    .from('materials')
    .leftJoin('files', 'files.id', 'materials.file_id')
    .leftJoin('sessions', 'sessions.id', 'materials.session_id')
    .where('materials.event_id', eventId)
    .if(audience === 'public', (query) => query.where('audience', 'public'))
    .orderByRaw('case when session_id is null then 0 else 1 end, sessions.starts_at, materials.id')
    .select('materials.*', 'files.size', 'files.original_name')
  const words = await db
    .from('session_translations')
    .whereIn('session_id', [...new Set(rows.flatMap(({ session_id: id }) => id ?? []))])
  return rows.map((row) => ({
    id: row.id,
    title: { text: row.title, lang: row.locale },
    audience: row.audience,
    url: row.url,
    kind:
      row.file_id && `${endingOf(row.original_name).toUpperCase()}, ${sizeOf(row.size, locale)}`,
    session: pickText(
      words.filter(({ session_id: id }) => id === row.session_id),
      'title',
      locale,
      source
    ),
  }))
}

function endingOf(name: string): string {
  return /\.(\w{1,5})$/.exec(name)?.[1] ?? ''
}

function sizeOf(bytes: number, locale: Locale): string {
  const [value, unit] =
    bytes < 1_000_000 ? [Math.max(1, bytes / 1000), 'kilobyte'] : [bytes / 1_000_000, 'megabyte']
  const maximumFractionDigits = unit === 'megabyte' ? 1 : 0
  const options = { style: 'unit', unit, maximumFractionDigits } as const
  return new Intl.NumberFormat(intlTag(locale), options).format(value)
}
