import { record, type Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { transaction } from '#app/core/database'
import { done, type Result } from '#app/core/result'
import { lockEvent, type NotEditable } from '#app/events/lock_event'
import { occasionOf } from '#app/events/occasion'
import { dropFile } from '#app/files/write_file'

/** Takes a material away; where it is gone already, nothing happens. */
export function removeMaterial(
  eventId: number,
  materialId: number,
  actor: Actor
): Promise<Result<null, NotEditable>> {
  return transaction(async (trx) => {
    const locked = await lockEvent(trx, eventId)
    if (!locked.ok) return locked
    const event = locked.value
    const row = await trx.from('materials').where({ id: materialId, event_id: eventId }).first()
    if (!row) return done(null)
    await trx.from('materials').where('id', row.id).delete()
    if (row.file_id) await dropFile(trx, row.file_id)
    await event.merge({ revision: event.revision + 1, updatedAt: clock.now() }).save()
    const occasion = occasionOf(event, actor, { fields: ['materials'], revision: event.revision })
    await record(trx, 'event.edited', { eventId }, occasion)
    return done(null)
  })
}
