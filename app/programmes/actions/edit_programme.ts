import { record, type Actor } from '#app/activity/record'
import { transaction, type Trx } from '#app/core/database'
import type { Locale } from '#app/core/languages/locales'
import { done, refuse, type Result } from '#app/core/result'
import { editTexts } from '#app/core/translations/edit_texts'
import Programme from '#app/programmes/models/programme'
import { PROGRAMME_TRANSLATIONS } from '#app/programmes/programme_texts'
import { columnsOf, type ProgrammeWish } from '#app/programmes/programme_values'

interface ProgrammeEdit extends ProgrammeWish {
  id: number
  /** The revision the editor saw. */
  revision: number
  actor: Actor
}

/** Changes what is said of a funding programme. Answers what changed. */
export function editProgramme(edit: ProgrammeEdit): Promise<Result<string[], { reason: 'stale' }>> {
  return transaction((trx) => edited(trx, edit))
}

async function edited(trx: Trx, { id, values, texts, revision, actor }: ProgrammeEdit) {
  const programmes = Programme.query({ client: trx }).where('id', id)
  const programme = await programmes.forUpdate().firstOrFail()
  if (programme.revision !== revision) return refuse('stale')
  const formerSource = programme.locale as Locale
  const changed = Object.keys(programme.merge(values).$dirty)
  const locales = await editTexts(trx, PROGRAMME_TRANSLATIONS, id, {
    typed: texts,
    source: values.locale,
    formerSource,
  })
  const fields = [...changed, ...locales.map((locale) => `texts.${locale}`)]
  if (fields.length === 0) return done([])
  await trx
    .from('programmes')
    .where('id', id)
    .update({ ...columnsOf(values), revision: revision + 1 })
  const occasion = { actor, subject: { type: 'programme', id }, details: { fields } }
  await record(trx, 'programme.edited', { programmeId: id }, occasion)
  return done(fields)
}
