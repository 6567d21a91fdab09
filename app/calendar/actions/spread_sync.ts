import { transaction, type Trx } from '#app/core/database'
import { enqueue } from '#app/core/enqueue'
import { idChunk } from '#app/core/id_chunk'
import SyncInvitations from '#app/calendar/jobs/sync_invitations'
import { concernedBy } from '#app/calendar/queries/due_letters'

/** Asks for the sync of the next registrations after an id, and for the next chunk. */
export function spreadSync(
  eventId: number,
  after: number,
  goOn: (trx: Trx, after: number) => Promise<void>
): Promise<void> {
  return transaction(async (trx) => {
    const { ids, last } = await idChunk(concernedBy(trx, eventId), after)
    for (const id of ids) await enqueue(trx, SyncInvitations, { registrationId: id })
    if (last !== null) await goOn(trx, last)
  })
}
