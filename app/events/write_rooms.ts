import type { Trx } from '#app/core/database'

/** A room as there shall be: one that stands, by its id, or a new one. */
export interface RoomWish {
  id: number | null
  name: string
  /** How many people it holds. */
  capacity: number | null
}

/** What became of the rooms of a venue. */
export interface RoomChanges {
  changed: boolean
  /** Rooms that were left out but stay, since sessions are held there. */
  kept: string[]
}

/** Makes the rooms of a venue those wished for; one that stands keeps its sessions under a new name. */
export async function writeRooms(
  trx: Trx,
  venueId: number,
  wishes: RoomWish[]
): Promise<RoomChanges> {
  const rooms: { id: number; name: string; capacity: number | null }[] = await trx
    .from('rooms')
    .where('venue_id', venueId)
  const standing = (wish: RoomWish) => rooms.find(({ id }) => id === wish.id)
  const added = wishes.filter((wish) => !standing(wish))
  const altered = wishes.filter((wish) => {
    const room = standing(wish)
    return room && (room.name !== wish.name || room.capacity !== wish.capacity)
  })
  const unwanted = rooms.filter(({ id }) => !wishes.some((wish) => wish.id === id))
  const used = await usedRooms(trx, unwanted)
  const gone = unwanted.filter(({ id }) => !used.has(id)).map(({ id }) => id)

  await trx.from('rooms').whereIn('id', gone).delete()
  for (const { id, name, capacity } of altered) {
    await trx.from('rooms').where('id', id!).update({ name, capacity })
  }
  for (const { name, capacity } of added) {
    await trx.table('rooms').insert({ venue_id: venueId, name, capacity })
  }
  return {
    changed: added.length + altered.length + gone.length > 0,
    kept: unwanted.filter(({ id }) => used.has(id)).map(({ name }) => name),
  }
}

async function usedRooms(trx: Trx, rooms: { id: number }[]): Promise<Set<number>> {
  const ids = rooms.map(({ id }) => id)
  const sessions = await trx.from('sessions').whereIn('room_id', ids).distinct('room_id')
  return new Set(sessions.map((row) => row.room_id))
}
