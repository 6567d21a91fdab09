import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { transaction, type Trx } from '#app/core/database'
import { enqueue } from '#app/core/enqueue'
import { idChunk } from '#app/core/id_chunk'
import TellOfEventCancellation from '#app/registrations/jobs/tell_of_event_cancellation'
import { TRUE_WHILE } from '#app/registrations/mails/letter_kinds'

/** Those who hoped for a place at an event. */
export function hopingFor(client: QueryClientContract, eventId: number) {
  return client
    .from('registrations')
    .where('event_id', eventId)
    .whereIn('status', TRUE_WHILE.event_cancelled)
}

/** Asks for a letter to the next of those who hoped for a place at a cancelled event, and for the next chunk. */
export function spreadEventCancellation(
  eventId: number,
  after: number,
  goOn: (trx: Trx, after: number) => Promise<void>
): Promise<void> {
  return transaction(async (trx) => {
    const { ids, last } = await idChunk(hopingFor(trx, eventId), after)
    for (const id of ids) await enqueue(trx, TellOfEventCancellation, { registrationId: id })
    if (last !== null) await goOn(trx, last)
  })
}
