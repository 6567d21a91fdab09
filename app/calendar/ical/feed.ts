import type { CalendarDay } from '#app/calendar/ical/calendar_day'
import { calendarObject } from '#app/calendar/ical/calendar_object'
import { eventLines } from '#app/calendar/ical/event_lines'
import { textValue, uriValue } from '#app/calendar/ical/text'

const REFRESH = 'PT1H'

/** What a subscriber's calendar shows of the feed itself. */
export type FeedHead = {
  name: string
  description: string
  /** Where the feed is fetched, and the page for people. */
  source: string
  url: string
}

/**
 * A calendar to subscribe to (RFC 5545 with the calendar properties of RFC 7986). It carries no METHOD, nobody's
 * name and no personal link; how often a client really fetches is the client's choice.
 */
export function feed(head: FeedHead, days: CalendarDay[]): Buffer {
  const name = textValue(head.name)
  const properties = [
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
    `DESCRIPTION:${textValue(head.description)}`,
    `X-WR-CALDESC:${textValue(head.description)}`,
    `SOURCE;VALUE=URI:${uriValue(head.source)}`,
    `URL:${uriValue(head.url)}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${REFRESH}`,
    `X-PUBLISHED-TTL:${REFRESH}`,
    'COLOR:firebrick',
  ]
  return calendarObject(
    properties,
    days,
    days.map((day) => eventLines(day))
  )
}
