import { record, guestNamed, type Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import type { Trx } from '#app/core/database'
import type { Result } from '#app/core/result'
import { occasionOf } from '#app/events/occasion'
import {
  saveTranslations,
  type TranslationRefusal,
  type TranslationSave,
} from '#app/events/translations/actions/save_translations'
import TranslationRequest from '#app/events/translations/models/translation_request'

type Typed = Pick<TranslationSave, 'itemsOf' | 'typed' | 'seen' | 'stillRight'>

/**
 * Saves what an outside translator typed, as theirs, and notes in the same stroke that they are done where they say so.
 * A link that was taken away in the meantime saves nothing.
 */
export function saveRequested(
  request: TranslationRequest,
  typed: Typed,
  isDone: boolean
): Promise<Result<string[], TranslationRefusal>> {
  const actor = guestNamed(request.person.name)
  return saveTranslations({
    ...typed,
    eventId: request.eventId,
    actor,
    requestId: request.id,
    within: (trx, saved) => note(trx, request, { saved: saved > 0, isDone, actor }),
  })
}

async function note(
  trx: Trx,
  { id, tokenHash }: TranslationRequest,
  { saved, isDone, actor }: { saved: boolean; isDone: boolean; actor: Actor }
): Promise<boolean> {
  const request = await TranslationRequest.query({ client: trx })
    .where({ id, token_hash: tokenHash })
    .forUpdate()
    .first()
  if (!request?.isOpen) return false
  const now = clock.now()
  if (saved) request.savedAt = now
  const isNews = isDone && (saved || request.completedAt === null)
  if (isNews) request.completedAt = now
  await request.save()
  if (isNews) {
    const occasion = occasionOf({ id: request.eventId }, actor, { requestId: id })
    await record(trx, 'translation.completed', { requestId: id }, occasion)
  }
  return true
}
