import { IANAZone } from 'luxon'
import { type Transition, transitionsOf, wallTimeBefore } from '#app/calendar/ical/transitions'
import { ruleLines, yearlyRuleOf } from '#app/calendar/ical/yearly_rule'

/** Asking a zone's clock takes milliseconds, and an installation knows few zones and years. */
const known = new Map<string, string[]>()

/**
 * The VTIMEZONE of an IANA zone (RFC 5545, 3.6.5) as content lines, right for every instant of the years given
 * (both included). A zone whose clock changes twice a year by rule gets two RRULEs; a zone that never changes gets
 * one STANDARD; any other gets each change of those years.
 */
export function vtimezone(name: string, firstYear: number, lastYear: number): string[] {
  const key = `${name} ${firstYear} ${lastYear}`
  const lines = known.get(key) ?? computed(name, firstYear, lastYear)
  known.set(key, lines)
  return lines
}

function computed(name: string, firstYear: number, lastYear: number): string[] {
  const zone = IANAZone.create(name)
  const transitions = transitionsOf(zone, firstYear - 1, lastYear + 1)
  const years = lastYear - firstYear + 3
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${name}`,
    ...(twoRules(transitions, years) ??
      eachChange(transitions, zone.offset(Date.UTC(firstYear - 1)))),
    'END:VTIMEZONE',
  ]
}

function twoRules(transitions: Transition[], years: number): string[] | null {
  const winter = transitions.filter((each) => each.to < each.from)
  const summer = transitions.filter((each) => each.to > each.from)
  if (winter.length !== years || summer.length !== years || !sameOffsets(winter, summer))
    return null

  const [back, forward] = [yearlyRuleOf(winter), yearlyRuleOf(summer)]
  if (!back || !forward) return null
  return [...observance(winter[0], ruleLines(back)), ...observance(summer[0], ruleLines(forward))]
}

function sameOffsets(winter: Transition[], summer: Transition[]): boolean {
  const { from, to } = winter[0]
  return (
    winter.every((each) => each.from === from && each.to === to) &&
    summer.every((each) => each.from === to && each.to === from)
  )
}

function eachChange(transitions: Transition[], before: number): string[] {
  return [
    ...observance({ at: 0, from: before, to: before }, ['DTSTART:19700101T000000']),
    ...transitions.flatMap((each) =>
      observance(each, [`DTSTART:${wallTimeBefore(each).toFormat("yyyyMMdd'T'HHmmss")}`])
    ),
  ]
}

function observance({ from, to }: Transition, onset: string[]): string[] {
  const kind = to > from ? 'DAYLIGHT' : 'STANDARD'
  return [
    `BEGIN:${kind}`,
    ...onset,
    `TZOFFSETFROM:${utcOffset(from)}`,
    `TZOFFSETTO:${utcOffset(to)}`,
    `END:${kind}`,
  ]
}

/** Minutes as `+0530`. */
function utcOffset(minutes: number): string {
  const size = Math.abs(minutes)
  const [hours, rest] = [Math.floor(size / 60), size % 60].map((n) => String(n).padStart(2, '0'))
  return `${minutes < 0 ? '-' : '+'}${hours}${rest}`
}
