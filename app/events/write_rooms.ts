import type { Trx } from '#app/core/database'

/** What became of the rooms of a venue. */
export interface RoomChanges {
  changed: boolean
  /** Rooms that were left out but stay, since sessions are held there. */
  kept: string[]
}

/** Makes the rooms of a venue those named. */
export async function writeRooms(trx: Trx, venueId: number, names: string[]): Promise<RoomChanges> {
  const rooms: { id: number; name: string }[] = await trx.from('rooms').where('venue_id', venueId)
  const added = names.filter((name) => !rooms.some((room) => room.name === name))
  const unwanted = rooms.filter(({ name }) => !names.includes(name))
  const ids = unwanted.map(({ id }) => id)
  const inUse = await trx.from('sessions').whereIn('room_id', ids).distinct('room_id')
  const used = new Set(inUse.map((row) => row.room_id))
  const gone = unwanted.filter(({ id }) => !used.has(id))

  await trx
    .from('rooms')
    .whereIn(
      'id',
      gone.map(({ id }) => id)
    )
    .delete()
  for (const name of added) await trx.table('rooms').insert({ venue_id: venueId, name })
  return {
    changed: added.length > 0 || gone.length > 0,
    kept: unwanted.filter(({ id }) => used.has(id)).map(({ name }) => name),
  }
}
