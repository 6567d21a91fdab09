import { record, type Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { transaction } from '#app/core/database'
import { lockEventType } from '#app/events/lock_event_type'

/** Keeps a kind of event from new events, or offers it again. Events that have it keep it. */
export function hideEventType(id: number, hidden: boolean, actor: Actor): Promise<void> {
  return transaction(async (trx) => {
    const type = await lockEventType(trx, id)
    if (hidden === (type.hiddenAt !== null)) return
    type.hiddenAt = hidden ? clock.now() : null
    await type.save()
    const { organisationId } = type
    const occasion = { actor, subject: { type: 'event_type', id }, organisationId }
    const verb = hidden ? 'event_type.hidden' : 'event_type.offered'
    await record(trx, verb, { eventTypeId: id }, occasion)
  })
}
