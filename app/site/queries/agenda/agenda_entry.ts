import type { DateTime } from 'luxon'
import { fromSql } from '#app/core/columns'
import { pickText, type Text } from '#app/core/languages/content'
import { monthHeading } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'
import { placeText } from '#app/core/languages/place_text'
import { spokenLanguageName, type SpokenLanguage } from '#app/core/languages/spoken_languages'
import { lastingStatus } from '#app/events/lasting_status'
import type { Sign } from '#app/events/models/event_type'
import { dayClocks, type Clock, type Town } from '#app/events/queries/day_clocks'
import { shownDays } from '#app/events/shown_days'
import { zoneOfCountry } from '#app/organisations/country_zones'
import type { AgendaRows } from '#app/site/queries/agenda/agenda_rows'
import { entryDate, type EntryDate } from '#app/site/queries/agenda/entry_date'
import { termsOf } from '#app/registrations/queries/registration_terms'
import { seatState, type SeatState } from '#app/site/seat_state'

export interface AgendaEntry {
  id: number
  slug: string
  /** Null while neither a day nor a month is known. */
  month: string | null
  date: EntryDate
  type: { sign: Sign; name: Text }
  title: Text
  /** The town and the house; only the towns where there are several. */
  places: Text[]
  online: boolean
  clocks: Clock[]
  organisers: Text[]
  languages: string
  seats: SeatState
}

type Row = AgendaRows['events'][number]

/** The days that stand for an event: those called off only where the whole event was. */
function standingDays(days: AgendaRows['days'], event: Row): AgendaRows['days'] {
  const status = lastingStatus({ status: event.status, cancelledAt: event.cancelled_at })
  return shownDays(status, days)
}

/** The month an event without a day is planned for, until that month is over. */
function plannedMonth(event: Row, now: DateTime): string | null {
  return event.planned_to >= now.toFormat('yyyy-MM-dd') ? event.planned_from : null
}

function venueOf(day: Row | undefined, rows: AgendaRows) {
  return rows.venues.filter((row) => row.venue_id === day?.venue_id)
}

/** The towns of an event's days, each with its zone. */
function townsOf(days: Row[], rows: AgendaRows, locale: Locale): Town[] {
  return days.flatMap((day) => {
    const name = placeText(venueOf(day, rows), 'town', locale)
    return name ? [{ name, zone: day.zone as string }] : []
  })
}

function placesOf(days: Row[], rows: AgendaRows, locale: Locale): Text[] {
  const towns = days.flatMap((day) => placeText(venueOf(day, rows), 'town', locale) ?? [])
  const different = towns.filter(
    ({ text }, index) => towns.findIndex((other) => other.text === text) === index
  )
  const houses = new Set(days.flatMap((day) => day.venue_id ?? []))
  if (houses.size !== 1) return different
  const house = placeText(
    rows.venues.filter((row) => houses.has(row.venue_id)),
    'name',
    locale
  )
  return [...different, ...(house ? [house] : [])]
}

/** One line of the agenda from the rows of its page; `now` decides which day of a running event stands beside it. */
export function agendaEntry(
  id: number,
  rows: AgendaRows,
  locale: Locale,
  now: DateTime
): AgendaEntry {
  const event = rows.events.find((row) => row.id === id)
  const source = event.locale as Locale
  const days = rows.days.filter((day) => day.event_id === id)
  const standing = standingDays(days, event)
  const coming = standing.filter((day) => fromSql(day.ends_at) >= now)
  const shown = coming.length > 0 ? coming : standing
  const [day] = shown
  const month: string | null =
    (coming.length > 0 ? day : standing.at(-1))?.date ?? plannedMonth(event, now)
  const organisers = rows.organisers.filter((row) => row.event_id === id)
  const namesOf = (organisationId: number) =>
    rows.names.filter((row) => row.organisation_id === organisationId)
  const towns = organisers.flatMap((row): Town[] => {
    const [name, zone] = [placeText(namesOf(row.id), 'town', locale), zoneOfCountry(row.country)]
    return name && zone ? [{ name, zone }] : []
  })
  const here = placeText(venueOf(day, rows), 'town', locale) ??
    towns.find(({ zone }) => zone === day?.zone)?.name ?? {
      text: day?.place_label ?? '',
      lang: source,
    }

  return {
    id,
    slug: event.slug,
    month: month && monthHeading(month, locale),
    date: entryDate(
      shown.map(({ date }) => date),
      locale
    ),
    type: {
      sign: event.sign,
      name: pickText(
        rows.types.filter((row) => row.event_type_id === event.event_type_id),
        'name',
        locale
      )!,
    },
    title: pickText(
      rows.words.filter((row) => row.event_id === id),
      'title',
      locale,
      source
    ) ?? { text: event.slug, lang: source },
    places: placesOf(shown, rows, locale),
    online: shown.some((row) => row.mode !== 'on_site'),
    clocks: day
      ? dayClocks(
          { startsAt: fromSql(day.starts_at), endsAt: fromSql(day.ends_at), zone: day.zone },
          here,
          [...towns, ...townsOf(standing, rows, locale)]
        )
      : [],
    organisers: organisers.map(
      (row) =>
        pickText(namesOf(row.id), 'name', locale, row.name_locale) ?? {
          text: row.slug,
          lang: row.name_locale,
        }
    ),
    languages: rows.languages
      .filter((row) => row.event_id === id)
      .map((row) => spokenLanguageName(row.language as SpokenLanguage, locale))
      .join(', '),
    seats: seatState(
      termsOf(event, days),
      rows.quotas.filter((row) => row.event_id === id),
      { zone: day?.zone ?? 'utc', locale, now }
    ),
  }
}
