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

/** Every place once, in the order of the days, and where to come online. */
function locations(days: DaySummary[], url: string) {
  const places = days.flatMap(({ place, address, town }) =>
    place
      ? {
          '@type': 'Place',
          'name': place.text,
          'address': [address?.text, town?.text].filter(Boolean).join(', '),
        }
      : []
  )
  const different = new Map(places.map((place) => [`${place.name}, ${place.address}`, place]))
  return [
    ...different.values(),
    ...(days.some(({ online }) => online) ? [{ '@type': 'VirtualLocation', url }] : []),
  ]
}

function attendanceMode([first, ...others]: DaySummary[]) {
  return MODES[others.every(({ mode }) => mode === first.mode) ? first.mode : 'hybrid']
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
    'eventAttendanceMode': schema(attendanceMode(event.days)),
    'location': locations(event.days, url),
    'organizer': event.organisers.map(({ text }) => ({ '@type': 'Organization', 'name': text })),
    'isAccessibleForFree': true,
    'maximumAttendeeCapacity': event.seats.capacity ?? undefined,
    'remainingAttendeeCapacity': event.seats.left ?? undefined,
    url,
  }
  return jsonLdElement(data)
}
