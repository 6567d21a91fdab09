import type ICAL from 'ical.js'
import { param } from '#tests/helpers/calendar/content_lines'
import { CSS_COLOURS } from '#tests/helpers/calendar/known_names'
import {
  eventLines,
  only,
  perEvent,
  type Rule,
  type Sample,
  sampleOf,
} from '#tests/helpers/calendar/sample'

const FOR_REQUEST = ['ORGANIZER', 'ATTENDEE', 'UID', 'DTSTAMP', 'DTSTART', 'SUMMARY']
const FEED_ONCE = [
  'NAME',
  'X-WR-CALNAME',
  'REFRESH-INTERVAL',
  'X-PUBLISHED-TTL',
  'COLOR',
  'SOURCE',
  'URL',
]

export const productRules: Record<number, Rule> = {
  33: (sample) =>
    eachPair(
      sample,
      (now, before) =>
        sequence(now) >= sequence(before) &&
        (!moved(now, before) || sequence(now) > sequence(before))
    ),
  39: (sample) =>
    sample.context.product === 'invitation' ||
    (eventLines(sample, 'ATTENDEE', 'ORGANIZER', 'CONTACT').length === 0 &&
      !/mailto:/i.test(sample.text)),
  40: (sample) =>
    method(sample) !== 'REQUEST' ||
    perEvent(sample).every((lines) => FOR_REQUEST.every((name) => only(lines, name).length === 1)),
  41: (sample) => {
    const people = eventLines(sample, 'ORGANIZER', 'ATTENDEE')
    const { recipient } = sample.context
    return people.every(
      (line) =>
        line.value.startsWith('mailto:') &&
        (line.name !== 'ATTENDEE' ||
          !recipient ||
          decodeURIComponent(line.value.slice(7)) === recipient)
    )
  },
  42: (sample) =>
    method(sample) !== 'REQUEST' ||
    eventLines(sample, 'ATTENDEE').every(
      (line) =>
        param(line, 'PARTSTAT') === 'NEEDS-ACTION' &&
        param(line, 'ROLE') !== undefined &&
        (!sample.context.repliesRead || param(line, 'RSVP') === 'TRUE')
    ),
  43: (sample) => {
    if (method(sample) !== 'CANCEL' || !sample.context.previous) return true
    let met = 0
    const higher = eachPair(sample, (now, before) => ++met > 0 && sequence(now) > sequence(before))
    return higher && met === sample.events.length
  },
  48: (sample) =>
    sample.context.product === 'invitation' ||
    perEvent(sample).every(
      (lines) => only(lines, 'SUMMARY').length === 1 && only(lines, 'SUMMARY')[0].value !== ''
    ),
  58: (sample) => sample.context.product !== 'feed' || isSubscribable(sample),
}

function isSubscribable(sample: Sample): boolean {
  const top = sample.lines.filter((line) => line.inside.length === 1)
  if (FEED_ONCE.some((name) => only(top, name).length !== 1)) return false

  const [name, calName, interval, ttl, colour, source, url] = FEED_ONCE.map(
    (each) => only(top, each)[0]
  )
  const online = sample.context.online ?? []
  return (
    name.value === calName.value &&
    param(interval, 'VALUE') === 'DURATION' &&
    interval.value === ttl.value &&
    CSS_COLOURS.has(colour.value) &&
    URL.canParse(source.value) &&
    URL.canParse(url.value) &&
    eventLines(sample, 'CONFERENCE').every(
      (line) => param(line, 'VALUE') === 'URI' && URL.canParse(line.value)
    ) &&
    perEvent(sample).every(
      (lines) =>
        !online.includes(only(lines, 'UID')[0]?.value) || only(lines, 'CONFERENCE').length > 0
    )
  )
}

function method({ calendar }: Sample) {
  return calendar.getFirstPropertyValue('method')
}

function sequence(event: ICAL.Component): number {
  return Number(event.getFirstPropertyValue('sequence') ?? 0)
}

function moved(now: ICAL.Component, before: ICAL.Component): boolean {
  const cancelled = (event: ICAL.Component) => event.getFirstPropertyValue('status') === 'CANCELLED'
  return (
    ['dtstart', 'dtend', 'location'].some(
      (name) =>
        String(now.getFirstProperty(name)?.toICALString()) !==
        String(before.getFirstProperty(name)?.toICALString())
    ) ||
    (cancelled(now) && !cancelled(before))
  )
}

function eachPair(
  sample: Sample,
  holds: (now: ICAL.Component, before: ICAL.Component) => boolean
): boolean {
  const { previous, ...context } = sample.context
  const older = previous ? sampleOf(previous, context).events : []
  return sample.events.every((event) => {
    const uid = event.getFirstPropertyValue('uid')
    const before = older.find((each) => each.getFirstPropertyValue('uid') === uid)
    return !before || holds(event, before)
  })
}
