import { record, type Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { transaction } from '#app/core/database'
import type { Locale } from '#app/core/languages/locales'
import { done, refuse, type Result } from '#app/core/result'
import { editTexts } from '#app/core/translations/edit_texts'
import { keepBytes } from '#app/files/keep_bytes'
import type { Upload } from '#app/files/picture'
import { openFile, writeFile } from '#app/files/write_file'
import { lockOutcomes, type OutcomesClosed } from '#app/library/lock_outcomes'
import { outcomeOccasion } from '#app/library/occasion'
import { FILE_TRANSLATIONS, type FileKind, type FileTitles } from '#app/library/outcome_texts'

export interface FileWish {
  kind: FileKind
  titles: FileTitles
  /** The language its title is given in. */
  source: Locale
  isPublic: boolean
  /** The statement that those shown on a photo agreed to its being shown. */
  agreed: boolean
}

/** A photo is shown to strangers only where somebody says that those on it agreed. */
export function lacksAgreement({ kind, isPublic, agreed }: FileWish): boolean {
  return kind === 'photo' && isPublic && !agreed
}

type Refusal = OutcomesClosed | { reason: 'not_agreed' }

/** Keeps a document or photo of an event. Answers its id. */
export async function addOutcomeFile(
  eventId: number,
  upload: Upload,
  wish: FileWish,
  actor: Actor
): Promise<Result<number, Refusal>> {
  if (lacksAgreement(wish)) return refuse('not_agreed')
  const hash = await keepBytes(upload.bytes)
  return transaction(async (trx) => {
    const locked = await lockOutcomes(trx, eventId)
    if (!locked.ok) return locked
    const fileId = await writeFile(trx, hash, upload, { open: false })
    if (wish.isPublic) await openFile(trx, fileId)
    const now = toSql(clock.now())
    const [{ id }]: { id: number }[] = await trx
      .knexClient('outcome_files')
      .insert({
        event_id: eventId,
        file_id: fileId,
        kind: wish.kind,
        locale: wish.source,
        is_public: wish.isPublic,
        agreed_at: wish.agreed ? now : null,
        agreed_by: wish.agreed ? actor.userId : null,
        created_at: now,
      })
      .returning('id')
    await editTexts(trx, FILE_TRANSLATIONS, id, { typed: wish.titles, source: wish.source })
    const details = { kind: wish.kind, isPublic: wish.isPublic, agreed: wish.agreed }
    await record(
      trx,
      'outcome_file.added',
      { eventId },
      outcomeOccasion(eventId, actor, { type: 'outcome_file', id }, details)
    )
    return done(id)
  })
}
