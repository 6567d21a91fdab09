import db from '@adonisjs/lucid/services/db'
import type { DateTime } from 'luxon'
import { fromSql } from '#app/core/columns'
import { pickText, type Text } from '#app/core/languages/content'
import { longDate } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'
import { placeText } from '#app/core/languages/place_text'
import type { DayStatus, Mode } from '#app/events/models/day'
import { mapLink } from '#app/events/position'
import { dayClocks, type Clock, type Town } from '#app/events/queries/day_clocks'

/** A day as pages and mails show it. The online link is for registered people only and not here. */
export interface DaySummary {
  id: number
  /** As the day's own calendar has it: `2027-03-12`. */
  date: string
  /** The same in the reader's language, with its weekday. */
  dateLabel: string
  zone: string
  startsAt: DateTime
  endsAt: DateTime
  status: DayStatus
  mode: Mode
  online: boolean
  /** The online link is known. */
  hasLink: boolean
  clocks: Clock[]
  place: Text | null
  town: Text | null
  address: Text | null
  mapUrl: string | null
  directions: Text | null
  accessibility: Text | null
}

interface VenueWords {
  venue_id: number
  locale: string
  name: string
  town: string
  address: string | null
  directions: string | null
  accessibility: string | null
}

/** The days of an event in the order they happen, with their own clock, those of the towns, and those of each other's towns. */
export async function daySummaries(
  eventId: number,
  locale: Locale,
  source: Locale,
  towns: Town[]
): Promise<DaySummary[]> {
  const days = await db
    .from('days')
    .leftJoin('venues', 'venues.id', 'days.venue_id')
    .where('days.event_id', eventId)
    .orderBy([{ column: 'days.starts_at' }, { column: 'days.id' }])
    .select('days.*', 'venues.map_url', 'venues.latitude', 'venues.longitude')
  const words: VenueWords[] = await db.from('venue_translations').whereIn(
    'venue_id',
    days.flatMap((day) => day.venue_id ?? [])
  )

  const placed = days.map((day) => {
    const venue = words.filter((row) => row.venue_id === day.venue_id)
    const town = placeText(venue, 'town', locale)
    const here: Text =
      town ??
      (day.place_label
        ? { text: day.place_label, lang: source }
        : (towns.find(({ zone }) => zone === day.zone)?.name ?? zoneTown(day.zone)))
    return { day, venue, town, here }
  })
  const everywhere = [
    ...towns,
    ...placed.map(({ day, here }) => ({ name: here, zone: day.zone as string })),
  ]

  return placed.map(({ day, venue, town, here }) => {
    const times = {
      startsAt: fromSql(day.starts_at),
      endsAt: fromSql(day.ends_at),
      zone: day.zone as string,
    }
    return {
      id: day.id,
      date: day.date,
      dateLabel: longDate(day.date, locale),
      ...times,
      status: day.status,
      mode: day.mode,
      online: day.mode !== 'on_site',
      hasLink: Boolean(day.online_url),
      clocks: dayClocks(times, here, everywhere),
      place: placeText(venue, 'name', locale),
      town,
      address: placeText(venue, 'address', locale),
      mapUrl: mapLink(day.map_url, day.latitude, day.longitude),
      directions: pickText(venue, 'directions', locale, source),
      accessibility: pickText(venue, 'accessibility', locale, source),
    }
  })
}

/** The last word of a zone's name, for an online day that no organiser's town shares a clock with. */
function zoneTown(zone: string): Text {
  return { text: zone.split('/').at(-1)!.replaceAll('_', ' '), lang: 'en' }
}
