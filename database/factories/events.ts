import { randomUUID } from 'node:crypto'
import { type DateTime } from 'luxon'
import Day, { type Mode } from '#app/events/models/day'
import Event from '#app/events/models/event'
import EventType from '#app/events/models/event_type'
import Session from '#app/events/models/session'
import Venue from '#app/events/models/venue'
import { clock } from '#app/core/clock'
import { instantOf } from '#app/core/local_time'
import type { Locale } from '#app/core/languages/locales'
import { searchKey } from '#app/core/languages/search_key'
import Quota from '#app/registrations/models/quota'

let made = 0

/** The event type of a key, made on first use: tests start from an empty database. */
export async function eventType(key = 'conference') {
  const existing = await EventType.findBy('key', key)
  if (existing) return existing
  const type = await EventType.create({ key, sign: 'conference', registrationPolicy: 'open' })
  await type.related('translations').create({ locale: 'en', name: 'Conference' })
  return type
}

export async function createVenue(
  attributes: Partial<{ country: string; zone: string; town: string; name: string }> = {}
) {
  const { town = 'Niš', name = 'Oficirski dom', ...columns } = attributes
  const venue = await Venue.create({
    country: 'RS',
    zone: 'Europe/Belgrade',
    ...columns,
    createdAt: clock.now(),
  })
  await venue.related('translations').createMany([
    {
      locale: 'en',
      name,
      town,
      address: 'Orlovića Pavla 28a',
      searchKey: searchKey(`${name} ${town}`),
    },
  ])
  return venue
}

interface DayAttributes {
  date: string
  starts: string
  ends: string
  zone: string
  mode: Mode
  venueId: number | null
  onlineUrl: string | null
}

/** A day with its hidden whole-day session; a week from now, 10:00 to 16:30 in Niš, unless told. */
export async function createDay(event: Event, attributes: Partial<DayAttributes> = {}) {
  const zone = attributes.zone ?? 'Europe/Belgrade'
  const date = attributes.date ?? clock.now().setZone(zone).plus({ days: 7 }).toFormat('yyyy-MM-dd')
  const { starts = '10:00', ends = '16:30' } = attributes
  const times = {
    startsLocal: starts,
    endsLocal: ends,
    startsAt: instantOf(date, starts, zone),
    endsAt: instantOf(date, ends, zone),
  }
  const day = await Day.create({
    eventId: event.id,
    uid: `${randomUUID()}@sabor`,
    date,
    zone,
    mode: attributes.mode ?? 'on_site',
    status: 'scheduled',
    venueId: attributes.venueId ?? null,
    onlineUrl: attributes.onlineUrl ?? null,
    ...times,
    createdAt: clock.now(),
    updatedAt: clock.now(),
  })
  await Session.create({ dayId: day.id, kind: 'session', isWholeDay: true, ...times })
  return day
}

/** A session with its own limit on the first day of an event, 11:00 to 12:00 unless told. */
export async function createLimitedSession(
  event: Event,
  { capacity, starts = '11:00', ends = '12:00', title = 'Matchmaking tables' }: Limited
) {
  const day = await Day.query().where('event_id', event.id).orderBy('starts_at').firstOrFail()
  const session = await Session.create({
    dayId: day.id,
    kind: 'session',
    isWholeDay: false,
    capacity,
    startsLocal: starts,
    endsLocal: ends,
    startsAt: instantOf(day.date, starts, day.zone),
    endsAt: instantOf(day.date, ends, day.zone),
  })
  await session.related('translations').create({ locale: 'en', title })
  await Quota.create({ eventId: event.id, sessionId: session.id, capacity })
  return session
}

interface Limited {
  capacity: number
  starts?: string
  ends?: string
  title?: string
}

interface EventAttributes {
  slug: string
  locale: Locale
  status: Event['status']
  visibility: Event['visibility']
  registrationPolicy: Event['registrationPolicy']
  projectId: number | null
  confirmEmail: boolean
  chooseDays: boolean
  approveChanges: boolean
  mostCompanions: number
  companionsNeedSeats: boolean
  offersSkipGroups: boolean
  offersByHand: boolean
  offerHours: number
  offerOfficeHours: boolean
  waitingClosesAt: DateTime | null
  changeUntil: DateTime | null
  cancelUntil: DateTime | null
  embargoUntil: DateTime | null
  registrationOpensAt: DateTime | null
  registrationClosesAt: DateTime | null
  type: string
  titles: Partial<Record<Locale, string>>
  organisers: { id: number }[]
  capacity: number | null
  days: Partial<DayAttributes>[]
}

/** A published public event with one day next week and open registration, unless told. The first organiser leads. */
export async function createEvent(attributes: Partial<EventAttributes> = {}) {
  made += 1
  const { titles, organisers, capacity, days, type, ...columns } = attributes
  const { id: eventTypeId } = await eventType(type)
  const event = await Event.create({
    eventTypeId,
    slug: `event-${made}`,
    status: 'published',
    visibility: 'public',
    registrationPolicy: 'open',
    revision: 1,
    confirmEmail: true,
    chooseDays: false,
    publishedAt: columns.status === 'draft' ? null : clock.now(),
    locale: 'en',
    createdAt: clock.now(),
    updatedAt: clock.now(),
    ...columns,
  })
  const words = Object.entries(titles ?? { en: 'Day of clusters' })
  await event
    .related('translations')
    .createMany(words.map(([locale, title]) => ({ locale, title, searchKey: searchKey(title) })))
  await event.related('locales').createMany(words.map(([locale]) => ({ locale })))
  await event.related('languages').create({ language: 'en', interpreted: false })
  await event.related('organisers').createMany(
    (organisers ?? []).map(({ id }, position) => ({
      organisationId: id,
      lead: position === 0,
      position,
    }))
  )
  for (const day of days ?? [{}]) await createDay(event, day)
  await Quota.create({
    eventId: event.id,
    capacity: capacity ?? null,
    taken: 0,
    waiting: 0,
    revision: 1,
  })
  return event
}
