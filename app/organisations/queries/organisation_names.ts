import { pickText, type Text } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'
import Organisation from '#app/organisations/models/organisation'

/** What organisations are called in one language, by their ids. */
export async function organisationNames(ids: number[], locale: Locale): Promise<Map<number, Text>> {
  if (ids.length === 0) return new Map()
  const organisations = await Organisation.query().whereIn('id', ids).preload('translations')
  return new Map(
    organisations.map(({ id, translations, nameLocale }) => [
      id,
      pickText(translations, 'name', locale, nameLocale) as Text,
    ])
  )
}
