import { randomUUID } from 'node:crypto'
import { clock } from '#app/core/clock'
import type { Trx } from '#app/core/database'
import { instantOf } from '#app/core/local_time'
import Day from '#app/events/models/day'
import type Event from '#app/events/models/event'
import Session from '#app/events/models/session'
import SessionPerson from '#app/events/models/session_person'
import Quota from '#app/registrations/models/quota'
import { dateAt } from './dates.js'
import type { DemoDay, DemoSession } from './event.js'
import type { LoadedPerson } from './load_people.js'
import type { Venues } from './load_venues.js'
import { translated, wordsIn } from './words.js'

export interface LoadedDay {
  id: number
  uid: string
  sequence: number
  isOver: boolean
  isToday: boolean
  /** Sessions in which attendance is taken, in their order. */
  sessions: { id: number; startsAt: ReturnType<typeof instantOf> }[]
}

export interface DayContext {
  venues: Venues
  people: LoadedPerson[]
}

/** Key of a track of the event to its id. */
export type Tracks = Map<string, number>

function times(date: string, zone: string, { starts, ends }: { starts: string; ends: string }) {
  return {
    startsLocal: starts,
    endsLocal: ends,
    startsAt: instantOf(date, starts, zone),
    endsAt: instantOf(date, ends, zone),
  }
}

/** The agenda; where there is none, the hidden session that lasts the whole day. */
function sessionsOf(day: DemoDay): (DemoSession & { isWholeDay?: boolean })[] {
  return (
    day.sessions ?? [
      { starts: day.starts, ends: day.ends, title: {}, people: day.people, isWholeDay: true },
    ]
  )
}

export async function loadDay(
  trx: Trx,
  event: Event,
  demo: DemoDay,
  context: DayContext & { tracks: Tracks }
): Promise<LoadedDay> {
  const client = { client: trx }
  const venue = context.venues.get(demo.venue ?? '')
  const zone = demo.zone ?? venue!.zone
  const date = dateAt(demo.at, zone)
  const span = times(date, zone, demo)
  const day = await Day.create(
    {
      eventId: event.id,
      uid: `${randomUUID()}@sabor`,
      date,
      zone,
      ...span,
      placeLabel: demo.place ?? null,
      venueId: venue?.id ?? null,
      onlineUrl: demo.online ?? null,
      mode: venue ? (demo.online ? 'hybrid' : 'on_site') : 'online',
      status: 'scheduled',
      sequence: demo.moved ?? 0,
      revision: 1 + (demo.moved ?? 0),
      createdAt: event.createdAt,
      updatedAt: event.updatedAt,
    },
    client
  )

  const sessions: LoadedDay['sessions'] = []
  for (const [position, item] of sessionsOf(demo).entries()) {
    const session = await Session.create(
      {
        dayId: day.id,
        kind: item.isBreak ? 'break' : 'session',
        isWholeDay: item.isWholeDay ?? false,
        position,
        ...times(date, zone, item),
        roomId: venue?.rooms.get(item.room ?? '') ?? null,
        trackId: context.tracks.get(item.track ?? '') ?? null,
        language: item.language ?? null,
        capacity: item.capacity ?? null,
      },
      client
    )
    await session.related('translations').createMany(
      translated(item.title).map(({ locale, text, origin }) => ({
        locale,
        origin,
        title: text,
        description: wordsIn(item.description, locale),
      })),
      client
    )
    for (const language of item.interpreted ?? []) {
      await trx.table('session_interpretations').insert({ session_id: session.id, language })
    }
    for (const [place, [name, role]] of (item.people ?? []).entries()) {
      const personId = context.people.find((person) => person.name === name)!.id
      await SessionPerson.create({ sessionId: session.id, personId, role, position: place }, client)
    }
    if (item.capacity) {
      await Quota.create(
        {
          eventId: event.id,
          sessionId: session.id,
          capacity: item.capacity,
          taken: 0,
          waiting: 0,
          revision: 1,
        },
        client
      )
    }
    if (!item.isBreak) sessions.push({ id: session.id, startsAt: span.startsAt })
  }

  const isToday = demo.at === 0
  return {
    id: day.id,
    uid: day.uid,
    sequence: day.sequence,
    isOver: span.endsAt < clock.now() && !isToday,
    isToday,
    sessions,
  }
}
