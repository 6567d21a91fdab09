import { record, type Actor } from '#app/activity/record'
import { transaction, type Trx } from '#app/core/database'
import type { Locale } from '#app/core/languages/locales'
import { editTexts } from '#app/core/translations/edit_texts'
import Organisation from '#app/organisations/models/organisation'
import { ORGANISATION_TRANSLATIONS } from '#app/organisations/organisation_texts'
import { columnsOf, type OrganisationWish } from '#app/organisations/organisation_values'

/** Changes what is said of an organisation. Its address stays, since people have it in their calendars. Answers what changed. */
export function editOrganisation(
  id: number,
  wish: OrganisationWish,
  actor: Actor
): Promise<string[]> {
  return transaction((trx) => edited(trx, id, wish, actor))
}

async function edited(trx: Trx, id: number, { values, texts }: OrganisationWish, actor: Actor) {
  const organisation = await Organisation.query({ client: trx })
    .where('id', id)
    .forUpdate()
    .firstOrFail()
  const before = organisation.nameLocale
  organisation.merge(values)
  const changed = Object.keys(organisation.$dirty)
  if (changed.length > 0) await trx.from('organisations').where('id', id).update(columnsOf(values))

  const locales = await editTexts(trx, ORGANISATION_TRANSLATIONS, id, {
    typed: texts,
    source: values.nameLocale,
    formerSource: before as Locale,
  })
  const fields = [...changed, ...locales.map((locale) => `texts.${locale}`)]
  if (fields.length === 0) return []
  await record(
    trx,
    'organisation.edited',
    { organisationId: id },
    { actor, subject: { type: 'organisation', id }, organisationId: id, details: { fields } }
  )
  return fields
}
