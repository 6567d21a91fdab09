import type { DateTime } from 'luxon'

/** Something that takes a room and people for a while. */
export interface Booking {
  id: number
  startsAt: DateTime
  endsAt: DateTime
}

/** Pairs of bookings that share some time, the earlier first; one that ends when another begins shares none. */
export function overlaps<B extends Booking>(bookings: readonly B[]): [B, B][] {
  const inOrder = [...bookings].sort((one, other) => +one.startsAt - +other.startsAt)
  return inOrder.flatMap((one, index) => {
    const pairs: [B, B][] = []
    for (const other of inOrder.slice(index + 1)) {
      if (other.startsAt >= one.endsAt) break
      if (other.id !== one.id) pairs.push([one, other])
    }
    return pairs
  })
}
