import { record, type Actor } from '#app/activity/record'
import { transaction, type Trx } from '#app/core/database'
import type { Locale } from '#app/core/languages/locales'
import { done, refuse, type Result } from '#app/core/result'
import { editTexts } from '#app/core/translations/edit_texts'
import { lockOrganisation } from '#app/organisations/lock_organisation'
import { ORGANISATION_TRANSLATIONS } from '#app/organisations/organisation_texts'
import { columnsOf, type OrganisationWish } from '#app/organisations/organisation_values'

interface OrganisationEdit extends OrganisationWish {
  id: number
  /** The revision the editor saw. */
  revision: number
  actor: Actor
}

/** Changes what is said of an organisation. Its address stays, since people have it in their calendars. Answers what changed. */
export function editOrganisation(
  edit: OrganisationEdit
): Promise<Result<string[], { reason: 'stale' }>> {
  return transaction((trx) => edited(trx, edit))
}

async function edited(trx: Trx, { id, values, texts, revision, actor }: OrganisationEdit) {
  const organisation = await lockOrganisation(trx, id)
  if (organisation.revision !== revision) return refuse('stale')
  const formerSource = organisation.nameLocale as Locale
  const changed = Object.keys(organisation.merge(values).$dirty)
  const locales = await editTexts(trx, ORGANISATION_TRANSLATIONS, id, {
    typed: texts,
    source: values.nameLocale,
    formerSource,
  })
  const fields = [...changed, ...locales.map((locale) => `texts.${locale}`)]
  if (fields.length === 0) return done([])
  await trx
    .from('organisations')
    .where('id', id)
    .update({ ...columnsOf(values), revision: revision + 1 })
  const subject = { type: 'organisation', id }
  const occasion = { actor, subject, organisationId: id, details: { fields } }
  await record(trx, 'organisation.edited', { organisationId: id }, occasion)
  return done(fields)
}
