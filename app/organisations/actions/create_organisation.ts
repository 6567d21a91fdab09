import { record, type Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { isUniqueViolation, transaction, type Trx } from '#app/core/database'
import { firstFreeSlug } from '#app/core/free_slug'
import { pickText } from '#app/core/languages/content'
import { planTranslations } from '#app/core/translations/plan'
import { writeTranslations } from '#app/core/translations/write'
import {
  ORGANISATION_TEXT_FIELDS,
  ORGANISATION_TRANSLATIONS,
} from '#app/organisations/organisation_texts'
import { columnsOf, type OrganisationWish } from '#app/organisations/organisation_values'

/** Adds an organisation; its address is made from its name. Answers its id. */
export async function createOrganisation(wish: OrganisationWish, actor: Actor): Promise<number> {
  try {
    return await transaction((trx) => created(trx, wish, actor))
  } catch (error) {
    if (!isUniqueViolation(error, 'slug')) throw error
    // Somebody took the same address in the same moment; the next one is free.
    return transaction((trx) => created(trx, wish, actor))
  }
}

async function created(trx: Trx, { values, texts }: OrganisationWish, actor: Actor) {
  const rows = planTranslations({
    fields: ORGANISATION_TEXT_FIELDS,
    stored: [],
    typed: texts,
    source: values.nameLocale,
  })
  const name = pickText(rows, 'name', values.nameLocale)?.text ?? ''
  const slug = await firstFreeSlug(name, async (wanted) =>
    Boolean(await trx.from('organisations').where('slug', wanted).first())
  )
  const [{ id }]: { id: number }[] = await trx
    .knexClient('organisations')
    .insert({ ...columnsOf(values), slug, created_at: toSql(clock.now()) })
    .returning('id')
  await writeTranslations(trx, ORGANISATION_TRANSLATIONS, id, [], rows)
  await record(
    trx,
    'organisation.created',
    { organisationId: id },
    { actor, subject: { type: 'organisation', id }, organisationId: id }
  )
  return id
}
