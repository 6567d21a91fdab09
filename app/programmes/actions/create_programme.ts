import { record, type Actor } from '#app/activity/record'
import { createNamed, withFreeSlug } from '#app/core/translations/create_named'
import { PROGRAMME_TRANSLATIONS } from '#app/programmes/programme_texts'
import { columnsOf, type ProgrammeWish } from '#app/programmes/programme_values'

/** Adds a funding programme; its address is made from its name. Answers its id. */
export function createProgramme({ values, texts }: ProgrammeWish, actor: Actor): Promise<number> {
  return withFreeSlug(async (trx) => {
    const id = await createNamed(trx, {
      table: 'programmes',
      translations: PROGRAMME_TRANSLATIONS,
      columns: columnsOf(values),
      texts,
      source: values.locale,
    })
    const subject = { type: 'programme', id }
    await record(trx, 'programme.created', { programmeId: id }, { actor, subject })
    return id
  })
}
