import db from '@adonisjs/lucid/services/db'
import type { Text } from '#app/core/languages/content'
import { countryName } from '#app/core/languages/countries'
import type { Locale } from '#app/core/languages/locales'
import { eventOrganisers } from '#app/events/queries/event_organisers'
import { eventSummary } from '#app/events/queries/event_summary'
import { PRESENCES, type Presence } from '#app/registrations/demands'
import { eventSeats, type EventSeats, type Seats } from '#app/registrations/queries/event_seats'
import { undecided } from '#app/registrations/queries/undecided'
import { limitedSessions } from '#app/registrations/queries/session_options'

/** How an event fills, for the panel beside its registrations. */
export interface PlacesPanel {
  onSite: Seats
  online: Seats
  /** More people have places than there are seats, which an organiser may want. */
  overFull: boolean
  /** Days and sessions with limits of their own. */
  limits: Limit[]
  pending: number
  unconfirmed: number
  /** Confirmed people by country, the most first. */
  countries: { name: string; number: number }[]
}

interface Limit {
  label: Text
  taken: number
  capacity: number
  waiting: number
  overFull: boolean
  /** Those who wait there stand in the waiting list. */
  isDay: boolean
  /** Of a day: how one takes part there. */
  presence?: Presence
}

export async function placesPanel(eventId: number, locale: Locale): Promise<PlacesPanel> {
  const { on_site: onSite, online, days } = await eventSeats(eventId)
  const registrations = () => db.from('registrations').where('event_id', eventId)
  const pending = await undecided(registrations()).count('* as number').first()
  const unconfirmed = await registrations()
    .where('status', 'unconfirmed')
    .count('* as number')
    .first()
  const countries = await registrations()
    .where('status', 'confirmed')
    .whereNotNull('country')
    .groupBy('country')
    .select('country')
    .count('* as number')
    .orderBy('number', 'desc')
    .limit(5)
  return {
    onSite,
    online,
    overFull: [onSite, online].some(isOverFull),
    limits: await limitsOf(eventId, days, locale),
    pending: Number(pending.number),
    unconfirmed: Number(unconfirmed.number),
    countries: countries.map(({ country, number }) => ({
      name: countryName(country, locale),
      number: Number(number),
    })),
  }
}

async function limitsOf(
  eventId: number,
  days: EventSeats['days'],
  locale: Locale
): Promise<Limit[]> {
  const event = (await eventSummary(eventId, locale))!
  const ofDays = event.days.flatMap((day) => {
    const seats = days.get(day.id)
    if (!seats) return []
    const label = { text: day.dateLabel, lang: locale }
    return PRESENCES.flatMap((presence) =>
      limitOf(label, seats[presence]).map((limit) => ({ ...limit, isDay: true, presence }))
    )
  })
  const limited = await limitedSessions(event, locale)
  const sessions = limited.filter(({ isCancelled }) => !isCancelled)
  const ofSessions = sessions.flatMap(({ title, seats }) => limitOf(title, seats))
  return [...ofDays, ...ofSessions, ...(await keptFor(eventId, locale))]
}

/** What is kept for partners, and how many people came through each. */
async function keptFor(eventId: number, locale: Locale): Promise<Limit[]> {
  const kept = await db.from('quotas').where('event_id', eventId).whereNotNull('organisation_id')
  if (kept.length === 0) return []
  const organisers = await eventOrganisers(eventId, locale)
  return organisers.flatMap(({ id, name }) => {
    const quota = kept.find((one) => one.organisation_id === id)
    return quota
      ? limitOf(name, quota as Counts).map((limit) => ({ ...limit, overFull: false }))
      : []
  })
}

type Counts = Pick<Seats, 'capacity' | 'taken' | 'waiting'>

function limitOf(label: Text, counts: Counts): Limit[] {
  const { capacity, taken, waiting } = counts
  return capacity === null
    ? []
    : [{ label, capacity, taken, waiting, overFull: isOverFull(counts), isDay: false }]
}

function isOverFull({ capacity, taken }: Pick<Counts, 'capacity' | 'taken'>): boolean {
  return capacity !== null && taken > capacity
}
