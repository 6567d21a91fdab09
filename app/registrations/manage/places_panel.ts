import db from '@adonisjs/lucid/services/db'
import { countryName } from '#app/core/languages/countries'
import type { Locale } from '#app/core/languages/locales'
import { eventSeats, type Seats } from '#app/registrations/queries/event_seats'

/** How an event fills, for the panel beside its registrations. */
export interface PlacesPanel {
  onSite: Seats
  online: Seats
  /** More people have places than there are seats, which an organiser may want. */
  overFull: boolean
  pending: number
  unconfirmed: number
  /** Confirmed people by country, the most first. */
  countries: { name: string; number: number }[]
}

export async function placesPanel(eventId: number, locale: Locale): Promise<PlacesPanel> {
  const { on_site: onSite, online } = await eventSeats(eventId)
  const statuses = await db
    .from('registrations')
    .where('event_id', eventId)
    .whereIn('status', ['pending', 'unconfirmed'])
    .groupBy('status')
    .select('status')
    .count('* as number')
  const numberOf = (status: string) =>
    Number(statuses.find((row) => row.status === status)?.number ?? 0)
  const countries = await db
    .from('registrations')
    .where({ event_id: eventId, status: 'confirmed' })
    .whereNotNull('country')
    .groupBy('country')
    .select('country')
    .count('* as number')
    .orderBy('number', 'desc')
    .limit(5)
  return {
    onSite,
    online,
    overFull: onSite.capacity !== null && onSite.taken > onSite.capacity,
    pending: numberOf('pending'),
    unconfirmed: numberOf('unconfirmed'),
    countries: countries.map(({ country, number }) => ({
      name: countryName(country, locale),
      number: Number(number),
    })),
  }
}
