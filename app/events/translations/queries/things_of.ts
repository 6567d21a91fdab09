import type { Trx } from '#app/core/database'
import type { Locale } from '#app/core/languages/locales'
import { readManyTranslations } from '#app/core/translations/write'
import { THINGS, type Thing, type ThingKind } from '#app/events/translations/things'

type Client = Pick<Trx, 'from'>
type Found = Omit<Thing, 'rows'> & { eventId: number }

/**
 * Everything with words of several events, by event: the event, its agenda in order, the venues of its days. The number
 * of statements is the same however many there are.
 */
export async function thingsOf(
  client: Client,
  eventIds: readonly number[]
): Promise<Map<number, Thing[]>> {
  const ids = [...eventIds]
  const found = [
    ...(await events(client, ids)),
    ...(await sessions(client, ids)),
    ...(await venues(client, ids)),
  ]
  const words = {
    event: await wordsOf(client, 'event', found),
    session: await wordsOf(client, 'session', found),
    venue: await wordsOf(client, 'venue', found),
  }
  const things = found.map(({ eventId, ...thing }) => {
    const rows = words[thing.kind].get(thing.id) ?? []
    const source = thing.source ?? rows[0]?.locale
    return { eventId, thing: { ...thing, source, rows } }
  })
  const byEvent = Map.groupBy(things, ({ eventId }) => eventId)
  return new Map([...byEvent].map(([id, own]) => [id, own.map(({ thing }) => thing)]))
}

/** Everything with words of one event. */
export async function thingsOfEvent(client: Client, eventId: number): Promise<Thing[]> {
  const things = await thingsOf(client, [eventId])
  return things.get(eventId) ?? []
}

function wordsOf(client: Client, kind: ThingKind, found: Found[]) {
  const ids = found.filter((thing) => thing.kind === kind).map(({ id }) => id)
  return readManyTranslations(client, THINGS[kind].translations, [...new Set(ids)])
}

async function events(client: Client, ids: number[]): Promise<Found[]> {
  const rows: { id: number; locale: Locale }[] = await client
    .from('events')
    .whereIn('id', ids)
    .select('id', 'locale')
  return rows.map(({ id, locale }) => ({
    eventId: id,
    kind: 'event',
    id,
    source: locale,
    when: null,
    organisationId: null,
  }))
}

async function sessions(client: Client, ids: number[]): Promise<Found[]> {
  const rows = await client
    .from('sessions')
    .join('days', 'days.id', 'sessions.day_id')
    .join('events', 'events.id', 'days.event_id')
    .whereIn('days.event_id', ids)
    .whereNot('days.status', 'cancelled')
    .where('sessions.is_whole_day', false)
    .orderBy(['sessions.starts_at', 'sessions.position', 'sessions.id'])
    .select('sessions.id', 'days.event_id', 'days.date', 'events.locale')
    .select('sessions.starts_local', 'sessions.ends_local')
  return rows.map((row) => ({
    eventId: row.event_id,
    kind: 'session',
    id: row.id,
    source: row.locale,
    when: { date: row.date, starts: row.starts_local, ends: row.ends_local },
    organisationId: null,
  }))
}

async function venues(client: Client, ids: number[]): Promise<Found[]> {
  const rows = await client
    .from('venues')
    .join('days', 'days.venue_id', 'venues.id')
    .whereIn('days.event_id', ids)
    .whereNot('days.status', 'cancelled')
    .groupBy('venues.id', 'venues.locale', 'venues.organisation_id', 'days.event_id')
    .orderBy('venues.id')
    .select('venues.id', 'venues.locale', 'venues.organisation_id', 'days.event_id')
  return rows.map((row) => ({
    eventId: row.event_id,
    kind: 'venue',
    id: row.id,
    source: row.locale,
    when: null,
    organisationId: row.organisation_id,
  }))
}
