import { record, type Actor } from '#app/activity/record'
import { transaction, type Trx } from '#app/core/database'
import { planTranslations } from '#app/core/translations/plan'
import { readTranslations, writeTranslations } from '#app/core/translations/write'
import Organisation from '#app/organisations/models/organisation'
import {
  ORGANISATION_TEXT_FIELDS,
  ORGANISATION_TRANSLATIONS,
} from '#app/organisations/organisation_texts'
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

  const stored = await readTranslations(trx, ORGANISATION_TRANSLATIONS, id)
  const rows = planTranslations({
    fields: ORGANISATION_TEXT_FIELDS,
    stored,
    typed: texts,
    source: values.nameLocale,
    formerSource: before as typeof values.nameLocale,
  })
  const locales = await writeTranslations(trx, ORGANISATION_TRANSLATIONS, id, stored, rows)
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
