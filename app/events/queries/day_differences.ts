import { longDate, timeRange } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'
import { changedDayFields, dayValues, type DayValues, type WantedDay } from '#app/events/day_values'
import type { VenueOption } from '#app/events/queries/venue_options'
import type Day from '#app/events/models/day'

/** What a change of days would do to one of them, in words for a page that asks before it happens. */
export interface DayDifference {
  dayId: number | null
  kind: 'added' | 'changed' | 'dropped'
  before: DayInWords | null
  after: DayInWords | null
}

interface DayInWords {
  date: string
  time: string
  place: string
}

/** The difference between the days that stand and those that are wanted. Empty when there is none. */
export function dayDifferences(
  standing: Day[],
  wanted: WantedDay[],
  venues: VenueOption[],
  locale: Locale
): DayDifference[] {
  const inWords = (day: DayValues): DayInWords => ({
    date: longDate(day.date, locale),
    time: timeRange(day.startsLocal, day.endsLocal),
    place: [
      venues.find(({ value }) => value === String(day.venueId))?.label ?? day.placeLabel,
      day.onlineUrl,
    ]
      .filter(Boolean)
      .join(', '),
  })
  const dropped = standing
    .filter(({ id }) => !wanted.some((day) => day.id === id))
    .map((day) => ({
      dayId: day.id,
      kind: 'dropped' as const,
      before: inWords(dayValues(day)),
      after: null,
    }))
  const others = wanted.flatMap((day): DayDifference[] => {
    const old = standing.find(({ id }) => id === day.id)
    if (!old) return [{ dayId: null, kind: 'added', before: null, after: inWords(day) }]
    if (changedDayFields(dayValues(old), day).length === 0) return []
    return [
      { dayId: old.id, kind: 'changed', before: inWords(dayValues(old)), after: inWords(day) },
    ]
  })
  return [...others, ...dropped]
}
