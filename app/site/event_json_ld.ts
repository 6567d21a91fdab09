import type { EventStatus } from '#app/events/models/event'
import type { DaySummary } from '#app/events/queries/day_summaries'
import { jsonLdElement } from '#app/site/json_ld_element'
import type { EventPage } from '#app/site/queries/event_page/event_page'

const STATUSES: Partial<Record<EventStatus, string>> = {
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
}

const MODES = {
  on_site: 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  hybrid: 'MixedEventAttendanceMode',
}

const schema = (word: string) => `https://schema.org/${word}`

function locations(day: DaySummary, url: string) {
  const places = day.place
    ? [
        {
          '@type': 'Place',
          'name': day.place.text,
          'address': [day.address?.text, day.town?.text].filter(Boolean).join(', '),
        },
      ]
    : []
  return day.online ? [...places, { '@type': 'VirtualLocation', url }] : places
}

/** The element by which search engines read the event (schema.org `Event`). Null without a day, since a start is required. */
export function eventJsonLd(event: EventPage, url: string): string | null {
  const [first, last] = [event.days[0], event.days.at(-1)]
  if (!first || !last) return null
  const data = {
    '@type': 'Event',
    'name': event.title.text,
    'description': event.summary?.text,
    'inLanguage': event.languages.map(({ code }) => code),
    'startDate': first.startsAt.setZone(first.zone).toISO({ suppressMilliseconds: true }),
    'endDate': last.endsAt.setZone(last.zone).toISO({ suppressMilliseconds: true }),
    'eventStatus': schema(STATUSES[event.status] ?? 'EventScheduled'),
    'eventAttendanceMode': schema(MODES[first.mode]),
    'location': locations(first, url),
    'organizer': event.organisers.map(({ text }) => ({ '@type': 'Organization', 'name': text })),
    'isAccessibleForFree': true,
    'maximumAttendeeCapacity': event.seats.capacity ?? undefined,
    'remainingAttendeeCapacity': event.seats.left ?? undefined,
    url,
  }
  return jsonLdElement(data)
}
