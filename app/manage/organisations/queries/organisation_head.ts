import type { Text } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'
import { namesOf } from '#app/core/languages/names_of'
import type Membership from '#app/organisations/models/membership'
import type Organisation from '#app/organisations/models/organisation'
import { ORGANISATIONS } from '#app/organisations/named_tables'
import Person from '#app/people/models/person'

/** An organisation as the pages below it name it. */
export async function organisationHead(
  { id, slug, nameLocale }: Organisation,
  locale: Locale
): Promise<{ id: number; name: Text }> {
  const names = await namesOf(ORGANISATIONS, [id], locale)
  return { id, name: names.get(id) ?? { text: slug, lang: nameLocale as Locale } }
}

/** Who a membership is about. */
export async function memberName(
  { organisationId, personId }: Membership,
  locale: Locale
): Promise<Text> {
  if (organisationId) {
    const names = await namesOf(ORGANISATIONS, [organisationId], locale)
    return names.get(organisationId) ?? { text: '', lang: locale }
  }
  const { name, nameLocale } = await Person.findOrFail(personId)
  return { text: name, lang: nameLocale as Locale }
}
