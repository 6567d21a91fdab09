import type { I18n } from '@adonisjs/i18n'
import { longDate } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'
import {
  changedDayFields,
  dayValues,
  instantsOfDay,
  type DayValues,
  type WantedDay,
} from '#app/events/day_values'
import type { Mode } from '#app/events/models/day'
import { dayClocks, type Clock, type Town } from '#app/events/queries/day_clocks'
import type { VenueOption } from '#app/events/queries/venue_options'
import { zoneTown } from '#app/events/zones'

/** What a change of days would do to one of them, in words for whoever decides about it. */
export interface DayDifference {
  dayId: number | null
  kind: 'added' | 'changed' | 'dropped'
  before: DayInWords | null
  after: DayInWords | null
}

export interface DayInWords {
  date: string
  /** The day's own clock, then those of the organisers' towns that differ. */
  clocks: Clock[]
  mode: Mode
  place: string
}

/** What days are told with. */
interface DayTeller {
  venues: VenueOption[]
  towns: Town[]
  i18n: I18n
}

type Standing = DayValues & { id: number }

/** A day as it would be, in the reader's words. */
function dayInWords(day: DayValues, { venues, towns, i18n }: DayTeller): DayInWords {
  const locale = i18n.locale as Locale
  const venue = venues.find(({ value }) => value === String(day.venueId))
  const town = towns.find(({ zone }) => zone === day.zone)?.name
  const here = venue?.town ?? town ?? { text: zoneTown(day.zone, i18n), lang: locale }
  return {
    date: longDate(day.date, locale),
    clocks: dayClocks({ ...instantsOfDay(day), zone: day.zone }, here, towns),
    mode: day.mode,
    place: [venue?.label ?? day.placeLabel, day.onlineUrl].filter(Boolean).join(', '),
  }
}

/** The difference between the days that stand and those that are wanted. Empty when there is none. */
export function dayDifferences(
  standing: Standing[],
  wanted: WantedDay[],
  teller: DayTeller
): DayDifference[] {
  const inWords = (day: DayValues) => dayInWords(dayValues(day), teller)
  const dropped = standing
    .filter(({ id }) => !wanted.some((day) => day.id === id))
    .map((day) => ({
      dayId: day.id,
      kind: 'dropped' as const,
      before: inWords(day),
      after: null,
    }))
  const others = wanted.flatMap((day): DayDifference[] => {
    const old = standing.find(({ id }) => id === day.id)
    if (!old) return [{ dayId: null, kind: 'added', before: null, after: inWords(day) }]
    if (changedDayFields(dayValues(old), dayValues(day)).length === 0) return []
    return [{ dayId: old.id, kind: 'changed', before: inWords(old), after: inWords(day) }]
  })
  return [...others, ...dropped]
}
