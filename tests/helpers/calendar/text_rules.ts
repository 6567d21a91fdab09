import type ICAL from 'ical.js'
import { param } from '#tests/helpers/calendar/content_lines'
import { eventLines, only, perEvent, type Rule, type Sample } from '#tests/helpers/calendar/sample'

const TEXTS = [
  'SUMMARY',
  'DESCRIPTION',
  'LOCATION',
  'COMMENT',
  'NAME',
  'X-WR-CALNAME',
  'X-WR-CALDESC',
]
const URIS = ['URL', 'SOURCE', 'CONFERENCE', 'ORGANIZER', 'ATTENDEE']

export const textRules: Record<number, Rule> = {
  25: (sample) =>
    sample.lines.every(
      (line) => !TEXTS.includes(line.name) || /^(?:[^\\;,]|\\[\\;,nN])*$/.test(line.value)
    ) && textsSurvive(sample),
  26: ({ lines }) =>
    lines.every(
      (line) =>
        line.wellFormed && line.params.every(({ raw }) => /^(?:"[^"]*"|[^",:;]*)$/.test(raw))
    ),
  27: (sample) => {
    const { names } = sample.context
    const shown = eventLines(sample, 'ORGANIZER', 'ATTENDEE').map((line) =>
      decoded(param(line, 'CN') ?? '')
    )
    return !names || names.join('\0') === shown.join('\0')
  },
  28: ({ lines }) =>
    lines.every(
      (line) =>
        !URIS.includes(line.name) || (!line.value.includes('\\') && URL.canParse(line.value))
    ),
  30: (sample) =>
    perEvent(sample).every((lines) => {
      const names = only(lines, 'CATEGORIES').flatMap((line) => namesIn(line.value))
      const wanted = sample.context.expected?.[only(lines, 'UID')[0]?.value]?.categories
      return !names.includes('') && (!wanted || wanted.join('\0') === names.join('\0'))
    }),
  37: ({ lines }) =>
    lines.every((line) =>
      line.params.every(({ name, raw }) => name !== 'LANGUAGE' || isLanguage(raw))
    ),
  38: ({ lines, calendar }) =>
    lines.every((line) => line.name !== 'DESCRIPTION' || !/<\/?[a-z][^>]*>/i.test(line.value)) &&
    calendar
      .getAllSubcomponents('vevent')
      .every((event) =>
        event
          .getAllProperties('x-alt-desc')
          .every((html) => !/<script|\son\w+=|javascript:/i.test(String(html.getFirstValue())))
      ),
}

function textsSurvive(sample: Sample): boolean {
  return eachExpected(sample, (event, expected) =>
    (['summary', 'description', 'location'] as const).every(
      (name) =>
        expected[name] === undefined || (event.getFirstPropertyValue(name) ?? '') === expected[name]
    )
  )
}

type Expected = NonNullable<Sample['context']['expected']>[string]

function eachExpected(
  sample: Sample,
  holds: (event: ICAL.Component, expected: Expected) => boolean
): boolean {
  return sample.events.every((event) => {
    const expected = sample.context.expected?.[String(event.getFirstPropertyValue('uid'))]
    return !expected || holds(event, expected)
  })
}

/** Split at commas that no backslash escapes. (ical.js also keeps together what an escaped backslash ends.) */
function namesIn(value: string): string[] {
  return [...value.matchAll(/(?:^|,)((?:\\.|[^\\,])*)/g)].map(([, name]) =>
    name.replace(/\\(.)/g, '$1')
  )
}

/** By RFC 6868. (ical.js also undoes backslashes here, which no standard knows in a parameter.) */
function decoded(raw: string): string {
  return raw.replace(/\^([n'^])/g, (_, sign: string) => ({ 'n': '\n', "'": '"', '^': '^' })[sign]!)
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag
  } catch {
    return false
  }
}
