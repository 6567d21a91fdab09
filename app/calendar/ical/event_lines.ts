import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalAttendeeType,
  type ICalEvent,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator'
import type { CalendarDay, Mailbox } from '#app/calendar/ical/calendar_day'
import { address, clean, parameterValue, textValue, uriValue } from '#app/calendar/ical/text'

/** Who invites whom; `repliesRead` says whether we read what is answered to the organizer (RSVP). */
export type Parties = { organizer: Mailbox; attendee: Mailbox; repliesRead: boolean }

/** One VEVENT as unfolded content lines (RFC 5545, 3.6.1). */
export function eventLines(day: CalendarDay, parties?: Parties): string[] {
  const event = ical().createEvent({
    id: day.uid,
    sequence: day.sequence,
    stamp: day.stampedAt,
    created: day.createdAt,
    lastModified: day.changedAt,
    timezone: day.zone,
    start: day.startsAt,
    end: day.endsAt,
    summary: clean(day.summary),
    description: clean(day.description) || null,
    location: day.location ? { title: clean(day.location), geo: geo(day) } : null,
    categories: day.categories.map((name) => ({ name: clean(name) })),
    status: day.status ? ICalEventStatus[day.status] : null,
    transparency: ICalEventTransparency[day.status === 'CONFIRMED' ? 'OPAQUE' : 'TRANSPARENT'],
  })
  if (parties) invite(event, parties)
  const lines = event.toString().trimEnd().split('\r\n')
  return [
    ...lines.slice(0, -1).map((line) => finished(line, day.language)),
    ...comment(day),
    ...uris(day),
    'END:VEVENT',
  ]
}

function invite(event: ICalEvent, { organizer, attendee, repliesRead }: Parties) {
  event.organizer({ name: clean(organizer.name), email: address(organizer.email) })
  event.createAttendee({
    name: clean(attendee.name),
    email: address(attendee.email),
    type: ICalAttendeeType.INDIVIDUAL,
    role: ICalAttendeeRole.REQ,
    status: ICalAttendeeStatus.NEEDSACTION,
    rsvp: repliesRead,
  })
}

/** What the library leaves out of a line: the language of a text; and the usual spelling of `mailto:`. */
function finished(line: string, language: string): string {
  return line
    .replace(/^(SUMMARY|DESCRIPTION|LOCATION|CATEGORIES):/, `$1;LANGUAGE=${language}:`)
    .replace(/^(ATTENDEE;.*):MAILTO:/, '$1:mailto:')
}

/** The library writes no COMMENT. */
function comment({ comment: said, language }: CalendarDay): string[] {
  return said ? [`COMMENT;LANGUAGE=${language}:${textValue(said)}`] : []
}

/** The library escapes URL like a text, and knows no CONFERENCE (RFC 7986, 5.11). */
function uris({ url, conference }: CalendarDay): string[] {
  const lines = [`URL:${uriValue(url)}`]
  if (conference) {
    const label = parameterValue(conference.label)
    lines.push(`CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL=${label}:${uriValue(conference.url)}`)
  }
  return lines
}

function geo({ geo: point }: CalendarDay) {
  return point ? { lat: point.latitude, lon: point.longitude } : undefined
}
