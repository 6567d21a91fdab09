import ICAL from 'ical.js'
import { DateTime } from 'luxon'
import { param } from '#tests/helpers/calendar/content_lines'
import { eventLines, type Rule, type Sample } from '#tests/helpers/calendar/sample'

export const timezoneRules: Record<number, Rule> = {
  21: (sample) => {
    const defined = zones(sample).map((zone) => zone.getFirstPropertyValue('tzid'))
    return used(sample).every((tzid) => defined.filter((each) => each === tzid).length === 1)
  },
  22: (sample) => zones(sample).every(isComplete),
  23: (sample) => zones(sample).every((zone) => clockIsRight(sample, zone)),
  24: ({ text }) =>
    [...text.matchAll(/BEGIN:VTIMEZONE\r?\n[^]*?END:VTIMEZONE\r?\n/g)].every(
      ([block]) =>
        block.trimEnd().split('\n').length < 60 &&
        !block.includes('RDATE') &&
        (!block.includes('BEGIN:DAYLIGHT') || block.split('RRULE').length === 3)
    ),
}

function zones({ calendar }: Sample) {
  return calendar.getAllSubcomponents('vtimezone')
}

function used(sample: Sample): string[] {
  const lines = eventLines(sample, 'DTSTART', 'DTEND', 'RECURRENCE-ID', 'EXDATE', 'RDATE')
  return [...new Set(lines.flatMap((line) => param(line, 'TZID') ?? []))]
}

function isComplete(zone: ICAL.Component): boolean {
  const parts = [...zone.getAllSubcomponents('standard'), ...zone.getAllSubcomponents('daylight')]
  const tzid = String(zone.getFirstPropertyValue('tzid'))
  return (
    zone.getAllSubcomponents('standard').length > 0 &&
    (zone.getAllSubcomponents('daylight').length > 0 || !changesIn2027(tzid)) &&
    parts.every((part) =>
      ['dtstart', 'tzoffsetfrom', 'tzoffsetto'].every((name) => part.hasProperty(name))
    )
  )
}

function changesIn2027(tzid: string): boolean {
  const [winter, summer] = [1, 7].map(
    (month) => DateTime.fromObject({ year: 2027, month }, { zone: tzid }).offset
  )
  return winter !== summer
}

/** The VTIMEZONE agrees with IANA at noon of 15 March and 15 July of each event's year, and at each event. */
function clockIsRight({ events }: Sample, zone: ICAL.Component): boolean {
  const tzid = String(zone.getFirstPropertyValue('tzid'))
  const clock = new ICAL.Timezone({ component: zone, tzid })
  const starts = events.flatMap(
    (event) => (event.getFirstPropertyValue('dtstart') as ICAL.Time | null) ?? []
  )
  const moments = starts.flatMap((start) => [
    {
      year: start.year,
      month: start.month,
      day: start.day,
      hour: start.hour,
      minute: start.minute,
    },
    { year: start.year, month: 3, day: 15, hour: 12 },
    { year: start.year, month: 7, day: 15, hour: 12 },
  ])
  return moments.every((moment) => {
    const local = DateTime.fromObject(moment, { zone: tzid })
    return local.isValid && clock.utcOffset(ICAL.Time.fromData(moment)) === local.offset * 60
  })
}
