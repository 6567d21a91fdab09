import db from '@adonisjs/lucid/services/db'
import { option, sortOptions, type Option } from '#app/core/forms/option'
import { namesOf, type NamedTable } from '#app/core/languages/names_of'
import type { Locale } from '#app/core/languages/locales'

/** All things of a small table to choose from, by their names in the reader's language. */
export async function namedOptions(named: NamedTable, locale: Locale): Promise<Option[]> {
  const things: { id: number; slug: string }[] = await db.from(named.table).select('id', 'slug')
  const ids = things.map(({ id }) => id)
  const names = await namesOf(named, ids, locale)
  const options = things.map(({ id, slug }) =>
    option(id, names.get(id) ?? { text: slug, lang: locale })
  )
  return sortOptions(options, locale)
}
