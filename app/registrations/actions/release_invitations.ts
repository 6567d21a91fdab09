import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { transaction, type Trx } from '#app/core/database'
import { enqueue } from '#app/core/enqueue'
import { idChunk } from '#app/core/id_chunk'
import SendInviteeLetter from '#app/registrations/jobs/send_invitee_letter'

/** Asks for the next of the letters that waited until their event was published, and for the next chunk. */
export function releaseInvitations(
  eventId: number,
  after: number,
  goOn: (trx: Trx, after: number) => Promise<void>
): Promise<void> {
  return transaction(async (trx) => {
    const held = trx
      .from('invitees')
      .where('event_id', eventId)
      .whereNull('withdrawn_at')
      .whereNull('sent_at')
    const { ids, last } = await idChunk(held, after)
    await trx
      .from('invitees')
      .whereIn('id', ids)
      .update({ sent_at: toSql(clock.now()) })
    for (const id of ids) await enqueue(trx, SendInviteeLetter, { inviteeId: id })
    if (last !== null) await goOn(trx, last)
  })
}
