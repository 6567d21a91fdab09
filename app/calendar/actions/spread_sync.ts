import { transaction, type Trx } from '#app/core/database'
import { enqueue } from '#app/core/enqueue'
import { idChunk } from '#app/core/id_chunk'
import SyncInvitations from '#app/calendar/jobs/sync_invitations'

/** Asks for the sync of the next registrations after an id, and for the next chunk. */
export function spreadSync(
  eventId: number,
  after: number,
  goOn: (trx: Trx, after: number) => Promise<void>
): Promise<void> {
  return transaction(async (trx) => {
    const told = trx.from('day_invitations').whereNot('method', 'CANCEL').select('registration_id')
    const concerned = trx
      .from('registrations')
      .where('event_id', eventId)
      .where((either) => either.where('status', 'confirmed').orWhereIn('id', told))
    const { ids, last } = await idChunk(concerned, after)
    for (const id of ids) await enqueue(trx, SyncInvitations, { registrationId: id })
    if (last !== null) await goOn(trx, last)
  })
}
