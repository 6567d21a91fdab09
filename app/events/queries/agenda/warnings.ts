import db from '@adonisjs/lucid/services/db'
import { pickText, type Text } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'
import { overlaps } from '#app/events/overlaps'
import { bookingsAround, type RoomBooking } from '#app/events/queries/agenda/bookings'
import type Event from '#app/events/models/event'
import { typedName } from '#app/people/name_locale'

/** A session as a warning names it; one of another event says neither its title nor its address. */
export interface Named {
  id: number
  time: string
  title: Text | null
  isOwn: boolean
}

/** Two sessions at the same time that need the same room or the same person. Allowed, and worth a look. */
export interface Warning {
  kind: 'room' | 'person'
  what: Text
  pair: [Named, Named]
}

const MOST_SHOWN = 30

/** What clashes in the agenda of an event, and with other events in the rooms it uses. */
export async function agendaWarnings(event: Event, locale: Locale): Promise<Warning[]> {
  const bookings = await bookingsAround(event.id)
  const own = bookings.filter(({ eventId }) => eventId === event.id)
  const ids = own.map(({ id }) => id)
  const people = await db
    .from('session_people')
    .join('people', 'people.id', 'session_people.person_id')
    .whereIn('session_id', ids)
    .distinct('session_id', 'person_id', 'people.name', 'people.name_locale')
  const byId = new Map(own.map((booking) => [booking.id, booking]))

  const inRooms = [...Map.groupBy(bookings, ({ roomId }) => roomId)].flatMap(([roomId, shared]) =>
    roomId === null ? [] : clashes('room', typedName(shared[0].room, event.locale)!, shared)
  )
  const ofPeople = [...Map.groupBy(people, (row) => row.person_id).values()].flatMap((rows) => {
    const [{ name, name_locale: lang }] = rows
    return clashes(
      'person',
      { text: name, lang },
      rows.map((row) => byId.get(row.session_id)!)
    )
  })
  const found = [...inRooms, ...ofPeople]
    .filter(({ pair }) => pair.some(({ eventId }) => eventId === event.id))
    .slice(0, MOST_SHOWN)
  return named(found, event, locale)
}

interface Clash {
  kind: Warning['kind']
  what: Text
  pair: [RoomBooking, RoomBooking]
}

function clashes(kind: Warning['kind'], what: Text, bookings: RoomBooking[]): Clash[] {
  return overlaps(bookings).map((pair) => ({ kind, what, pair }))
}

async function named(found: Clash[], event: Event, locale: Locale): Promise<Warning[]> {
  const ids = found.flatMap(({ pair }) => pair.map(({ id }) => id))
  const words: { session_id: number; locale: string; title: string }[] = await db
    .from('session_translations')
    .whereIn('session_id', ids)
  const nameOf = ({ id, time, eventId }: RoomBooking): Named => {
    const isOwn = eventId === event.id
    const rows = isOwn ? words.filter((row) => row.session_id === id) : []
    return { id, time, isOwn, title: pickText(rows, 'title', locale, event.locale) }
  }
  return found.map(({ kind, what, pair: [one, other] }) => ({
    kind,
    what,
    pair: [nameOf(one), nameOf(other)],
  }))
}
