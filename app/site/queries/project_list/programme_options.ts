import db from '@adonisjs/lucid/services/db'
import { compareIn } from '#app/core/languages/compare'
import type { Text } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'
import { namesOf } from '#app/core/languages/names_of'
import { PROGRAMMES } from '#app/programmes/named_tables'

export interface ProgrammeOption {
  slug: string
  name: Text
}

/** The programmes that the list of projects can be narrowed to: those with a project, by name. */
export async function programmeOptions(locale: Locale): Promise<ProgrammeOption[]> {
  const rows: { id: number; slug: string }[] = await db
    .from('programmes')
    .whereIn('id', db.from('projects').select('programme_id'))
    .select('id', 'slug')
  const names = await namesOf(
    PROGRAMMES,
    rows.map(({ id }) => id),
    locale
  )
  const compare = compareIn(locale)
  return rows
    .map(({ id, slug }) => ({ slug, name: names.get(id) ?? { text: slug, lang: locale } }))
    .sort((one, other) => compare(one.name.text, other.name.text))
}
