import type { Trx } from '#app/core/database'

/**
 * The organisations whose yes a change of time or place, or a cancellation, waits for; none where the lead asked for
 * none. Where one must be asked, the lead is asked too: what binds one side binds the other.
 * @param own the organisations that want the change
 */
export async function mustAgree(
  client: Pick<Trx, 'from'>,
  eventId: number,
  own: number[]
): Promise<number[]> {
  const rows = await client.from('event_organisers').where('event_id', eventId).orderBy('position')
  if (!rows.some((row) => row.must_agree)) return []
  return rows
    .filter((row) => (row.must_agree || row.lead) && !own.includes(row.organisation_id))
    .map((row) => row.organisation_id)
}

/** For which of an event's organisers somebody acts: the lead first. Who looks after the installation acts for the lead. */
export async function actsFor(
  client: Pick<Trx, 'from'>,
  eventId: number,
  { admin, organiserOf }: { admin: boolean; organiserOf: number[] }
): Promise<number[]> {
  const rows = await client
    .from('event_organisers')
    .where('event_id', eventId)
    .orderBy('lead', 'desc')
    .orderBy('position')
  return rows
    .filter((row) => organiserOf.includes(row.organisation_id) || (admin && row.lead))
    .map((row) => row.organisation_id)
}
