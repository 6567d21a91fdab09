import ICAL from 'ical.js'
import { type ContentLine, contentLines } from '#tests/helpers/calendar/content_lines'

/** What the test knows about the object and the object itself cannot say. */
export type Context = {
  product: 'feed' | 'download' | 'invitation'
  /** What each VEVENT should say, by UID. */
  expected?: Record<
    string,
    { summary?: string; description?: string; location?: string; categories?: string[] }
  >
  /** The shown names of the ORGANIZER and ATTENDEE lines, in order. */
  names?: string[]
  /** The envelope's recipient, and whether answers to the organizer are read. */
  recipient?: string
  repliesRead?: boolean
  /** Days that are joined online, by UID. */
  online?: string[]
  /** The object of the same days that came before this one. */
  previous?: Buffer
}

export type Sample = {
  bytes: Buffer
  text: string
  lines: ContentLine[]
  /** Parsed; asking for it throws when the object cannot be parsed. */
  readonly calendar: ICAL.Component
  readonly events: ICAL.Component[]
  context: Context
}

export type Rule = (sample: Sample) => boolean

export function sampleOf(bytes: Buffer, context: Context): Sample {
  const text = bytes.toString('utf8')
  return {
    bytes,
    text,
    lines: contentLines(text),
    context,
    get calendar() {
      return new ICAL.Component(ICAL.parse(text))
    },
    get events() {
      return this.calendar.getAllSubcomponents('vevent')
    },
  }
}

export function eventLines(sample: Sample, ...names: string[]): ContentLine[] {
  return sample.lines.filter((line) => line.inside[1] === 'VEVENT' && names.includes(line.name))
}

/** The lines of each VEVENT apart. */
export function perEvent(sample: Sample): ContentLine[][] {
  const groups: ContentLine[][] = []
  for (const line of sample.lines) {
    if (line.inside[1] !== 'VEVENT') continue
    if (line.name === 'BEGIN' && line.value === 'VEVENT') groups.push([])
    if (line.inside.length === 2) groups.at(-1)!.push(line)
  }
  return groups
}

export function only(lines: ContentLine[], name: string): ContentLine[] {
  return lines.filter((line) => line.name === name)
}
