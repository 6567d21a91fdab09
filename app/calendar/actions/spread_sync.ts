import { transaction, type Trx } from '#app/core/database'
import { enqueue } from '#app/core/enqueue'
import SyncInvitations from '#app/calendar/jobs/sync_invitations'

const CHUNK = 100

/**
 * Asks for the sync of the next registrations after an id, and for the next chunk. One failing address holds no
 * other, and a crash in the middle loses nothing.
 */
export function spreadSync(
  eventId: number,
  after: number,
  goOn: (trx: Trx, after: number) => Promise<void>
): Promise<void> {
  return transaction(async (trx) => {
    const told = trx.from('day_invitations').whereNot('method', 'CANCEL').select('registration_id')
    const rows = await trx
      .from('registrations')
      .where('event_id', eventId)
      .where('id', '>', after)
      .where((concerned) => concerned.where('status', 'confirmed').orWhereIn('id', told))
      .orderBy('id')
      .limit(CHUNK)
      .select('id')
    for (const { id } of rows) await enqueue(trx, SyncInvitations, { registrationId: id })
    if (rows.length === CHUNK) await goOn(trx, rows.at(-1)!.id)
  })
}
