import { record, type Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { done, refuse, type Result } from '#app/core/result'
import { editTexts } from '#app/core/translations/edit_texts'
import { closeFile, openFile } from '#app/files/write_file'
import { lacksAgreement, type FileWish } from '#app/library/actions/add_outcome_file'
import { isShownElsewhere } from '#app/library/is_shown_elsewhere'
import { outcomeOccasion } from '#app/library/occasion'
import { FILE_TRANSLATIONS } from '#app/library/outcome_texts'
import { underOutcome, type OutcomeRefusal } from '#app/library/under_outcome'

/** Changes the title of a document or photo, or who sees it. The statement of agreement keeps who made it first. */
export function editOutcomeFile(
  eventId: number,
  id: number,
  wish: Omit<FileWish, 'kind'>,
  actor: Actor
): Promise<Result<string[], OutcomeRefusal | { reason: 'not_agreed' }>> {
  return underOutcome('outcome_files', { eventId, id }, async (trx, file) => {
    if (lacksAgreement({ ...wish, kind: file.kind })) return refuse('not_agreed')

    const locales = await editTexts(trx, FILE_TRANSLATIONS, id, {
      typed: wish.titles,
      source: wish.source,
      formerSource: file.locale,
    })
    const isOpened = Boolean(file.is_public) !== wish.isPublic
    const isAgreed = (file.agreed_at !== null) !== wish.agreed
    const fields = [
      ...locales.map((locale) => `title.${locale}`),
      ...(isOpened ? ['isPublic'] : []),
      ...(isAgreed ? ['agreed'] : []),
    ]
    if (fields.length === 0) return done([])
    const statement = wish.agreed
      ? { agreed_at: toSql(clock.now()), agreed_by: actor.userId }
      : { agreed_at: null, agreed_by: null }
    await trx
      .from('outcome_files')
      .where('id', id)
      .update({ is_public: wish.isPublic, locale: wish.source, ...(isAgreed ? statement : {}) })
    if (wish.isPublic) await openFile(trx, file.file_id)
    else if (!(await isShownElsewhere(trx, { id, file_id: file.file_id })))
      await closeFile(trx, file.file_id)
    const details = { kind: file.kind, fields, isPublic: wish.isPublic, agreed: wish.agreed }
    await record(
      trx,
      'outcome_file.edited',
      { eventId },
      outcomeOccasion(eventId, actor, { type: 'outcome_file', id }, details)
    )
    return done(fields)
  })
}
