import db from '@adonisjs/lucid/services/db'
import type { DateTime } from 'luxon'
import { groupsOf, type Group } from '#app/registrations/group'
import { Places } from '#app/registrations/places'
import { termsOf } from '#app/registrations/queries/registration_terms'
import { waitingLines } from '#app/registrations/queries/waiting_order'
import { mayOffer } from '#app/registrations/registration_state'

/** How many places organisers could offer now to those who wait, by event: those that somebody in line can have. */
export async function placesToOffer(
  eventIds: number[],
  now: DateTime
): Promise<Map<number, number>> {
  const of = (table: string) => db.from(table).whereIn('event_id', eventIds)
  const events = await db.from('events').whereIn('id', eventIds)
  const days = await of('days').orderBy('starts_at')
  const quotas = await of('quotas').whereNull('session_id').orderBy('id')
  const line = await waitingLines(db, eventIds).select('id', 'event_id')
  const groups = await groupsOf(
    db,
    line.map(({ id }) => id)
  )
  const ofEvent = (id: number) => (row: { event_id: number }) => row.event_id === id
  return new Map(
    events.map((event) => {
      const terms = termsOf(event, days.filter(ofEvent(event.id)))
      if (!mayOffer(terms, now)) return [event.id, 0]
      const rules = { daysApart: terms.chooseDays, listIsOpen: true }
      const places = new Places(quotas.filter(ofEvent(event.id)), rules)
      const waiting = line.filter(ofEvent(event.id)).map(({ id }) => groups.get(id)!)
      return [event.id, seatsFor(waiting, places)]
    })
  )
}

/** The seats that they could have one after the other, as far as there are any. The limits are only reckoned with. */
function seatsFor(line: Group[], places: Places): number {
  return line.reduce((number, group) => {
    const seats = places.maySeatSomebody ? places.seatsNow(group.choices, group) : null
    if (!seats) return number
    places.leaveQueue(group.choices, group)
    places.take(seats, group)
    return number + group.seats
  }, 0)
}
