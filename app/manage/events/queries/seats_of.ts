import { eventSeats } from '#app/registrations/queries/event_seats'

/** The kept counts of an event's places. */
export interface Seats {
  taken: number
  waiting: number
  capacity: number | null
  left: number | null
  /** Of those that nobody has: for those who wait. */
  kept: number
  online: { taken: number; capacity: number | null }
}

export async function seatsOf(eventId: number): Promise<Seats> {
  const { on_site: onSite, online } = await eventSeats(eventId)
  return { ...onSite, waiting: onSite.waiting + online.waiting, online }
}
