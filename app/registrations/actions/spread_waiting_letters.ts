import { transaction, type Trx } from '#app/core/database'
import { enqueue } from '#app/core/enqueue'
import { idChunk } from '#app/core/id_chunk'
import TellOfWaiting from '#app/registrations/jobs/tell_of_waiting'

/** Asks for a letter to the next of those who wait for a place, and for the next chunk. */
export function spreadWaitingLetters(
  eventId: number,
  after: number,
  goOn: (trx: Trx, after: number) => Promise<void>
): Promise<void> {
  return transaction(async (trx) => {
    const waiting = trx.from('registrations').where({ event_id: eventId, status: 'waitlisted' })
    const { ids, last } = await idChunk(waiting, after)
    for (const id of ids) await enqueue(trx, TellOfWaiting, { registrationId: id })
    if (last !== null) await goOn(trx, last)
  })
}
