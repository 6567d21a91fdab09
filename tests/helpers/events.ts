import db from '@adonisjs/lucid/services/db'
import type { Result } from '#app/core/result'
import { SYSTEM } from '#app/activity/record'
import { createEvent } from '#app/events/actions/create_event'
import type { WantedDay } from '#app/events/day_values'
import Day from '#app/events/models/day'
import Event from '#app/events/models/event'
import Session from '#app/events/models/session'
import type { WantedSession } from '#app/events/session_values'
import { eventType, createVenue } from '#database/factories/events'
import { CLUSTER_HOUSE, createOrganisation } from '#database/factories/organisations'

/** The value of a verb that went through; a refusal fails the test with its reason. */
export function value<T>(result: Result<T, { reason: string }>): T {
  if (!result.ok) throw new Error(`refused: ${result.reason}`)
  return result.value
}

/** Why a verb was refused, or `done`. */
export function reason(result: Result<unknown, { reason: string }>): string {
  return result.ok ? 'done' : result.reason
}

/** A draft as an organiser begins it, by the real verb: English, led by Cluster House, no day yet. */
export async function draftEvent(
  given: Partial<Parameters<typeof createEvent>[0]> = {}
): Promise<Event> {
  const house = await createOrganisation(CLUSTER_HOUSE)
  const created = await createEvent({
    type: await eventType(),
    texts: { en: { title: 'Day of clusters' } },
    actor: SYSTEM,
    ...given,
    values: { locale: 'en', languages: ['en'], spoken: ['en'], lead: house.id, ...given.values },
  })
  return Event.findOrFail(value(created).id)
}

/** A day in Niš, 12 March 2027, 10:00 to 16:30, unless told. */
export async function wantedDay(given: Partial<WantedDay> = {}): Promise<WantedDay> {
  const venueId = given.venueId === undefined ? await newVenueId() : given.venueId
  return {
    date: '2027-03-12',
    startsLocal: '10:00',
    endsLocal: '16:30',
    zone: 'Europe/Belgrade',
    mode: 'on_site',
    venueId,
    placeLabel: null,
    onlineUrl: null,
    ...given,
  }
}

export async function newVenueId(): Promise<number> {
  const { id } = await createVenue()
  return id
}

export function daysOf(eventId: number) {
  return Day.query().where('event_id', eventId).orderBy('starts_at').orderBy('id')
}

export function sessionsOf(dayId: number) {
  return Session.query().where('day_id', dayId).orderBy('position').preload('translations')
}

/** The verbs in an event's history with their details, oldest first. */
export async function historyOf(eventId: number) {
  const rows = await db.from('activities').where('event_id', eventId).orderBy('id')
  return rows.map((row) => ({ verb: row.verb, ...JSON.parse(row.details) }))
}

/** An agenda item in the morning with an English title, unless told. */
export function wantedSession(given: Partial<WantedSession> = {}): WantedSession {
  return {
    kind: 'session',
    startsLocal: '10:00',
    endsLocal: '11:00',
    room: null,
    trackId: null,
    language: null,
    capacity: null,
    texts: { en: { title: 'Opening' } },
    people: [],
    ...given,
  }
}

/** The organisations that organise an event, the lead first. */
export async function organisersIn(event: { id: number }): Promise<number[]> {
  const rows = await db
    .from('event_organisers')
    .where('event_id', event.id)
    .orderBy([{ column: 'lead', order: 'desc' }, { column: 'position' }])
  return rows.map((row) => row.organisation_id)
}
