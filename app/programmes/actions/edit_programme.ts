import { record, type Actor } from '#app/activity/record'
import { transaction } from '#app/core/database'
import type { Locale } from '#app/core/languages/locales'
import { editTexts } from '#app/core/translations/edit_texts'
import Programme from '#app/programmes/models/programme'
import { PROGRAMME_TRANSLATIONS } from '#app/programmes/programme_texts'
import { columnsOf, type ProgrammeWish } from '#app/programmes/programme_values'

/** Changes what is said of a funding programme. Answers what changed. */
export function editProgramme(
  id: number,
  { values, texts }: ProgrammeWish,
  actor: Actor
): Promise<string[]> {
  return transaction(async (trx) => {
    const programmes = Programme.query({ client: trx }).where('id', id)
    const programme = await programmes.forUpdate().firstOrFail()
    const formerSource = programme.locale as Locale
    const changed = Object.keys(programme.merge(values).$dirty)
    if (changed.length > 0) await trx.from('programmes').where('id', id).update(columnsOf(values))
    const locales = await editTexts(trx, PROGRAMME_TRANSLATIONS, id, {
      typed: texts,
      source: values.locale,
      formerSource,
    })
    const fields = [...changed, ...locales.map((locale) => `texts.${locale}`)]
    if (fields.length === 0) return []
    const occasion = { actor, subject: { type: 'programme', id }, details: { fields } }
    await record(trx, 'programme.edited', { programmeId: id }, occasion)
    return fields
  })
}
