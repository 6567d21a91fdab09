import db from '@adonisjs/lucid/services/db'
import { option, sortOptions, type Option } from '#app/core/forms/option'
import { pickText } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'

/** All organisations to choose from, by their names in the reader's language. */
export async function organisationOptions(locale: Locale): Promise<Option[]> {
  const organisations = await db.from('organisations').select('id', 'slug', 'name_locale')
  const words: { organisation_id: number; locale: string; name: string }[] = await db
    .from('organisation_translations')
    .select('organisation_id', 'locale', 'name')
  const options = organisations.map(({ id, slug, name_locale: source }) => {
    const own = words.filter((row) => row.organisation_id === id)
    return option(id, pickText(own, 'name', locale, source) ?? { text: slug, lang: source })
  })
  return sortOptions(options, locale)
}
