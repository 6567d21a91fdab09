import type { Trx } from '#app/core/database'

/** The room of that name in a venue, made when it is new. Without a venue there are no rooms. */
export async function roomId(
  trx: Trx,
  venueId: number | null,
  name: string | null
): Promise<number | null> {
  if (venueId === null || !name) return null
  const known = await trx.from('rooms').where({ venue_id: venueId, name }).first()
  if (known) return known.id
  const [room] = await trx.knexClient('rooms').insert({ venue_id: venueId, name }).returning('id')
  return room.id
}
