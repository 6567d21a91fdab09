import db from '@adonisjs/lucid/services/db'
import { keptForWaiting, leftOverFor, type KeptSeats } from '#app/registrations/kept_seats'
import type { Presence } from '#app/registrations/places'

/** One kind of seat. No capacity: as many as come; then nothing is left over or missing. */
export interface Seats {
  capacity: number | null
  taken: number
  waiting: number
  /** What a newcomer can have: what those who wait will not need, as long as anything is given to them. */
  left: number | null
  /** How many are free and yet not left, since those who wait will have them. */
  kept: number
}

export type SeatsByPresence = Record<Presence, Seats>

export interface EventSeats extends SeatsByPresence {
  days: Map<number, SeatsByPresence>
}

const NO_LIMIT: Seats = { capacity: null, taken: 0, waiting: 0, left: null, kept: 0 }

/**
 * How many seats of an event and of its days there are, are taken, and are left.
 * @param partnerId the organiser through whom somebody comes, for whom seats may be kept
 * @param listIsOpen whether seats still go to those who wait before they go to newcomers
 */
export async function eventSeats(
  eventId: number,
  partnerId: number | null = null,
  listIsOpen = true
): Promise<EventSeats> {
  const rows = await db.from('quotas').where('event_id', eventId).whereNull('session_id')
  return seatsOf(rows, partnerId, listIsOpen)
}

/** The same from the rows of its limits, without those of sessions. */
export function seatsOf(
  rows: Record<string, any>[],
  partnerId: number | null,
  listIsOpen: boolean
): EventSeats {
  const quotas: typeof rows = listIsOpen
    ? rows
    : rows.map((row) => ({ ...row, waiting: 0, online_waiting: 0 }))
  const partners = quotas.filter((quota) => quota.organisation_id !== null) as KeptSeats[]
  const whole = quotas.find((quota) => (quota.day_id ?? quota.organisation_id) === null)
  const ofEvent = whole ? byPresence(whole) : { on_site: NO_LIMIT, online: NO_LIMIT }
  const { capacity, taken, waiting } = ofEvent.on_site
  const house = { free: (capacity ?? 0) - taken, waiting }
  const left = capacity === null ? null : Math.max(0, leftOverFor(partnerId, house, partners))
  return {
    ...ofEvent,
    on_site: {
      ...ofEvent.on_site,
      left,
      kept: capacity === null ? 0 : keptForWaiting(house, partners),
    },
    days: new Map(
      quotas.filter(({ day_id: day }) => day !== null).map((row) => [row.day_id, byPresence(row)])
    ),
  }
}

function byPresence(quota: Record<string, number | null>): SeatsByPresence {
  return {
    on_site: seats(quota.capacity, quota.taken, quota.waiting),
    online: seats(quota.online_capacity, quota.online_taken, quota.online_waiting),
  }
}

function seats(capacity: number | null, taken: number | null, waiting: number | null): Seats {
  const counts = { taken: taken ?? 0, waiting: waiting ?? 0 }
  if (capacity === null) return { capacity, ...counts, left: null, kept: 0 }
  const house = { free: capacity - counts.taken, waiting: counts.waiting }
  const left = Math.max(0, house.free - house.waiting)
  return { capacity, ...counts, left, kept: keptForWaiting(house, []) }
}
