import { DateTime } from 'luxon'
import { type Transition, wallTimeBefore } from '#app/calendar/ical/transitions'

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** "The last Sunday of March at 02:00": `week` counts from the start of the month, -1 is the last. */
export type YearlyRule = { month: number; weekday: number; week: number; time: string }

/** The rule that every one of these changes follows, or null when there is none. */
export function yearlyRuleOf(transitions: Transition[]): YearlyRule | null {
  const walls = transitions.map(wallTimeBefore)
  const [first] = walls
  if (!first) return null

  const { month, weekday } = first
  const time = first.toFormat('HHmmss')
  const alike = walls.every(
    (wall) => wall.month === month && wall.weekday === weekday && wall.toFormat('HHmmss') === time
  )
  const week = weeksOf(first).find((each) => walls.every((wall) => weeksOf(wall).includes(each)))
  return alike && week !== undefined ? { month, weekday, week, time } : null
}

/** The rule as DTSTART in 1970 and RRULE, so that the same zone always gives the same lines. */
export function ruleLines(rule: YearlyRule): string[] {
  const week = {
    start: DateTime.utc(1970, rule.month, 1),
    end: DateTime.utc(1970, rule.month).endOf('month'),
  }
  const forward = week.start.plus({
    days: (rule.weekday - week.start.weekday + 7) % 7,
    weeks: rule.week - 1,
  })
  const backward = week.end.minus({ days: (week.end.weekday - rule.weekday + 7) % 7 })
  const date = rule.week === -1 ? backward : forward
  return [
    `DTSTART:${date.toFormat('yyyyMMdd')}T${rule.time}`,
    `RRULE:FREQ=YEARLY;BYMONTH=${rule.month};BYDAY=${rule.week}${WEEKDAYS[rule.weekday - 1]}`,
  ]
}

/** Which weekday of its month a date is, counted from the end (only the last) and from the start. */
function weeksOf(date: DateTime): number[] {
  const fromStart = Math.ceil(date.day / 7)
  return date.day + 7 > date.daysInMonth! ? [-1, fromStart] : [fromStart]
}
