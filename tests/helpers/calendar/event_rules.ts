import { type ContentLine, param } from '#tests/helpers/calendar/content_lines'
import { eventLines, only, perEvent, type Rule, type Sample } from '#tests/helpers/calendar/sample'

const UTC = /^\d{8}T\d{6}Z$/
const WITH_TIME = ['DTSTART', 'DTEND', 'RECURRENCE-ID', 'EXDATE', 'RDATE']

export const eventRules: Record<number, Rule> = {
  13: (sample) => {
    const uids = sample.events.map((event) => String(event.getFirstPropertyValue('uid') ?? ''))
    const distinct = sample.context.product === 'invitation' || new Set(uids).size === uids.length
    const wanted = Object.keys(sample.context.expected ?? {})
    return (
      distinct &&
      uids.every((uid) => /[^\d]/.test(uid) && !/@.+\./.test(uid)) &&
      wanted.every((uid) => uids.includes(uid)) &&
      perEvent(sample).every((lines) => only(lines, 'UID').length === 1)
    )
  },
  14: everyEvent(
    (lines) => only(lines, 'DTSTAMP').length === 1 && UTC.test(only(lines, 'DTSTAMP')[0].value)
  ),
  15: everyEvent((lines) => only(lines, 'DTSTART').length === 1),
  16: everyEvent((lines) => only(lines, 'DTEND').length + only(lines, 'DURATION').length === 1),
  17: ({ events }) =>
    events.every((event) => {
      const [start, end] = [event.getFirstProperty('dtstart'), event.getFirstProperty('dtend')]
      if (!start || !end) return true
      return start.type === end.type && String(end.getFirstValue()) > String(start.getFirstValue())
    }),
  18: everyEvent((lines) =>
    ['DTSTART', 'DTEND'].every((name) =>
      only(lines, name).every(
        (line) => (param(line, 'VALUE') === 'DATE') === /^\d{8}$/.test(line.value)
      )
    )
  ),
  19: everyTime(
    (line) => isDate(line) || line.value.endsWith('Z') || param(line, 'TZID') !== undefined
  ),
  20: everyTime(
    (line) => param(line, 'TZID') === undefined || !(isDate(line) || line.value.endsWith('Z'))
  ),
  29: (sample) => eventLines(sample, 'GEO').every((line) => isPlace(line.value)),
  31: oneOf('STATUS', ['TENTATIVE', 'CONFIRMED', 'CANCELLED']),
  32: (sample) =>
    oneOf('TRANSP', ['OPAQUE', 'TRANSPARENT'])(sample) &&
    oneOf('CLASS', ['PUBLIC', 'PRIVATE', 'CONFIDENTIAL'])(sample),
  34: (sample) =>
    eventLines(sample, 'CREATED', 'LAST-MODIFIED').every((line) => UTC.test(line.value)),
  35: everyEvent((lines) => {
    const zoned = only(lines, 'DTSTART').some((line) => param(line, 'TZID') !== undefined)
    const untils = only(lines, 'RRULE').flatMap(
      (line) => /UNTIL=([^;]*)/.exec(line.value)?.[1] ?? []
    )
    return !zoned || untils.every((until) => UTC.test(until))
  }),
  36: everyEvent((lines) => {
    const [start] = only(lines, 'DTSTART')
    return [...only(lines, 'EXDATE'), ...only(lines, 'RECURRENCE-ID')].every(
      (line) => isDate(line) === isDate(start)
    )
  }),
}

function everyEvent(holds: (lines: ContentLine[]) => boolean): Rule {
  return (sample) => perEvent(sample).every(holds)
}

function everyTime(holds: (line: ContentLine) => boolean): Rule {
  return (sample) => eventLines(sample, ...WITH_TIME).every(holds)
}

function oneOf(name: string, allowed: string[]) {
  return (sample: Sample) => eventLines(sample, name).every((line) => allowed.includes(line.value))
}

function isDate(line: ContentLine) {
  return param(line, 'VALUE') === 'DATE'
}

function isPlace(value: string) {
  const [, latitude, longitude] = /^(-?\d+(?:\.\d+)?);(-?\d+(?:\.\d+)?)$/.exec(value) ?? []
  return latitude !== undefined && Math.abs(+latitude) <= 90 && Math.abs(+longitude) <= 180
}
