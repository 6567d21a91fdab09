import { record, type Actor } from '#app/activity/record'
import { createNamed, withFreeSlug } from '#app/core/translations/create_named'
import { ORGANISATION_TRANSLATIONS } from '#app/organisations/organisation_texts'
import { columnsOf, type OrganisationWish } from '#app/organisations/organisation_values'

/** Adds an organisation; its address is made from its name. Answers its id. */
export function createOrganisation(
  { values, texts }: OrganisationWish,
  actor: Actor
): Promise<number> {
  return withFreeSlug(async (trx) => {
    const id = await createNamed(trx, {
      table: 'organisations',
      translations: ORGANISATION_TRANSLATIONS,
      columns: columnsOf(values),
      texts,
      source: values.nameLocale,
    })
    const occasion = { actor, subject: { type: 'organisation', id }, organisationId: id }
    await record(trx, 'organisation.created', { organisationId: id }, occasion)
    return id
  })
}
