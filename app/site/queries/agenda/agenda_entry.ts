import { DateTime } from 'luxon'
import { fromSql } from '#app/core/columns'
import { pickText, type Text } from '#app/core/languages/content'
import { dateRange, longDate, monthHeading, shortWeekday, weekday } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'
import { spokenLanguageName, type SpokenLanguage } from '#app/core/languages/spoken_languages'
import type { Sign } from '#app/events/models/event_type'
import { dayClocks, type Clock, type Town } from '#app/events/queries/day_clocks'
import { zoneOfCountry } from '#app/organisations/country_zones'
import type { AgendaRows } from '#app/site/queries/agenda/agenda_rows'
import { termsOf } from '#app/site/queries/agenda/terms_of'
import { seatState, type SeatState } from '#app/site/seat_state'

/** The date beside an entry: one day, the first and last of several, or a month without a day yet. */
export interface EntryDate {
  iso: string | null
  numbers: string
  weekdays: string
  label: string
  several: boolean
}

export interface AgendaEntry {
  id: number
  slug: string
  month: string
  date: EntryDate
  type: { sign: Sign; name: Text }
  title: Text
  place: Text | null
  online: boolean
  clocks: Clock[]
  organisers: Text[]
  languages: string
  seats: SeatState
}

type Row = AgendaRows['events'][number]

const EN_DASH = '–'

function entryDate(days: Row[], event: Row, locale: Locale): EntryDate {
  const [first, last] = [days[0], days.at(-1)]
  if (!first)
    return {
      iso: null,
      numbers: '',
      weekdays: '',
      label: monthHeading(event.planned_from, locale),
      several: false,
    }
  const [from, to] = [DateTime.fromISO(first.date), DateTime.fromISO(last!.date)]
  if (from.hasSame(to, 'day')) {
    const label = longDate(first.date, locale)
    return {
      iso: first.date,
      numbers: String(from.day),
      weekdays: weekday(first.date, locale),
      label,
      several: false,
    }
  }
  return {
    iso: first.date,
    numbers: from.hasSame(to, 'month') ? `${from.day}${EN_DASH}${to.day}` : String(from.day),
    weekdays: `${shortWeekday(first.date, locale)}${EN_DASH}${shortWeekday(last!.date, locale)}`,
    label: dateRange(first.date, last!.date, locale),
    several: from.hasSame(to, 'month'),
  }
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
  const coming = days.filter((day) => fromSql(day.ends_at) >= now)
  const shown = coming.length > 0 ? coming : days
  const [day] = shown
  const venue = rows.venues.filter((row) => row.venue_id === day?.venue_id)
  const organisers = rows.organisers.filter((row) => row.event_id === id)
  const nameOf = (organisationId: number, field: 'name' | 'town', own: string) =>
    pickText(
      rows.names.filter((row) => row.organisation_id === organisationId),
      field,
      locale,
      own
    )
  const towns = organisers.flatMap((row): Town[] => {
    const [name, zone] = [nameOf(row.id, 'town', row.name_locale), zoneOfCountry(row.country)]
    return name && zone ? [{ name, zone }] : []
  })
  const town = pickText(venue, 'town', locale, source)
  const place = pickText(venue, 'name', locale, source)
  const here = town ??
    towns.find(({ zone }) => zone === day?.zone)?.name ?? {
      text: day?.place_label ?? '',
      lang: source,
    }

  return {
    id,
    slug: event.slug,
    month: monthHeading(day?.date ?? event.planned_from, locale),
    date: entryDate(shown, event, locale),
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
    place: town && place ? { text: `${town.text}, ${place.text}`, lang: place.lang } : town,
    online: shown.some((row) => row.mode !== 'on_site'),
    clocks: day
      ? dayClocks(
          { startsAt: fromSql(day.starts_at), endsAt: fromSql(day.ends_at), zone: day.zone },
          here,
          towns
        )
      : [],
    organisers: organisers.map(
      (row) => nameOf(row.id, 'name', row.name_locale) ?? { text: row.slug, lang: row.name_locale }
    ),
    languages: rows.languages
      .filter((row) => row.event_id === id)
      .map((row) => spokenLanguageName(row.language as SpokenLanguage, locale))
      .join(', '),
    seats: seatState(
      termsOf(event, days),
      rows.quotas.find((row) => row.event_id === id) ?? null,
      day?.zone ?? 'utc',
      locale,
      now
    ),
  }
}
