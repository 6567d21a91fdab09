import type { Text } from '#app/core/languages/content'
import { dateList } from '#app/core/languages/date_list'
import { shortDate } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'
import { placeText } from '#app/core/languages/place_text'
import { eventTitles } from '#app/manage/today/queries/event_titles'
import { nextRows, type DayRow } from '#app/manage/today/queries/next_rows'
import { seatsOf, standing, type Seats, type Standing } from '#app/manage/today/standing'
import type { Reader } from '#app/manage/today/reader'

/** One of the next events as its row shows it. */
export interface NextEvent {
  id: number
  title: Text
  /** "Thu 3 Dec", "28–29 January 2027" */
  when: string
  /** Null where it is held online. */
  place: Text | null
  seats: Seats
  standing: Standing
}

/** The events that come next among those this access may see, drafts of its own too. */
export async function nextEvents(reader: Reader): Promise<NextEvent[]> {
  const { locale, now } = reader
  const { events, days, limits, towns } = await nextRows(reader)
  const titles = await eventTitles(
    events.map(({ id }) => id),
    locale
  )
  return events.map((event) => {
    const own = days.filter((day) => day.event_id === event.id)
    const seats = seatsOf(
      limits.find((limit) => limit.event_id === event.id),
      own
    )
    const town = towns.filter((row) => row.venue_id === own[0].venue_id)
    const label = own[0].place_label
    return {
      id: event.id,
      title: titles.get(event.id)!,
      when: datesInWords(own, locale),
      place:
        placeText(town, 'town', locale) ?? (label ? { text: label, lang: event.locale } : null),
      seats,
      standing: standing(event, own, seats, now),
    }
  })
}

function datesInWords(days: DayRow[], locale: Locale): string {
  const dates = days.map(({ date }) => date)
  const [first] = dates
  return dates.every((date) => date === first) ? shortDate(first, locale) : dateList(dates, locale)
}
