import db from '@adonisjs/lucid/services/db'
import { pickText, type Text } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'

/** A table of things with a `locale` or `name_locale` they were named in, and the table of their names. */
export interface NamedTable {
  table: string
  translations: string
  /** The column of `translations` that points to `table`. */
  key: string
  source: 'locale' | 'name_locale'
}

/** The names of some things by their ids, as this reader gets them. */
export async function namesOf(
  { table, translations, key, source }: NamedTable,
  ids: readonly number[],
  locale: Locale
): Promise<Map<number, Text>> {
  const words: { thing: number; locale: string; name: string | null; source: string }[] = await db
    .from(translations)
    .join(table, `${table}.id`, `${translations}.${key}`)
    .whereIn(`${translations}.${key}`, [...ids])
    .select(`${translations}.${key} as thing`, `${translations}.locale`, `${translations}.name`)
    .select(`${table}.${source} as source`)
  const names = [...Map.groupBy(words, ({ thing }) => thing)].flatMap(([id, rows]) => {
    const name = pickText(rows, 'name', locale, rows[0].source)
    return name ? [[id, name] as const] : []
  })
  return new Map(names)
}
