import db from '@adonisjs/lucid/services/db'
import { clock } from '#app/core/clock'
import type { Locale } from '#app/core/languages/locales'
import type { EventSummary } from '#app/events/queries/event_summary'
import {
  moment,
  WAITING_PAGE,
  withPeople,
  type Person,
} from '#app/registrations/manage/waiting_rows'
import { lineOfDay, type ChosenDay } from '#app/registrations/queries/day_position'

/** Those who have a place at the event and wait for one day of it. */
export interface DayLine {
  key: string
  label: string
  isOnline: boolean
  people: DayPerson[]
}

interface DayPerson extends Person {
  position: number
  since: string
  /** An organiser wants them to have a place before others. */
  hasPriority: boolean
  /** The first of the lines they stand in, to come back to. */
  isTarget: boolean
}

/** The days to come that are waited for alone, in their order, each with those who wait, the first in line first. */
export async function dayLines(event: EventSummary, locale: Locale): Promise<DayLine[]> {
  const days = event.days.filter(({ startsAt }) => startsAt > clock.now())
  const waited: ChosenDay[] = await db
    .from('registration_days')
    .whereIn(
      'day_id',
      days.map(({ id }) => id)
    )
    .whereNotNull('queued_at')
    .distinct('day_id', 'mode')
    .orderBy('mode', 'desc')
  const lines: DayLine[] = []
  const seen = new Set<number>()
  for (const { id, dateLabel } of days) {
    for (const day of waited.filter(({ day_id: dayId }) => dayId === id)) {
      const inThisLine = await peopleOf(day, event, locale)
      const people = inThisLine.map((person) => ({ ...person, isTarget: !seen.has(person.id) }))
      for (const { id: personId } of people) seen.add(personId)
      const key = `${id}-${day.mode}`
      lines.push({ key, label: dateLabel, isOnline: day.mode === 'online', people })
    }
  }
  return lines
}

/** Their numbers count those in front of them who wait for the event as well, and who stand in its own list. */
async function peopleOf(day: ChosenDay, event: EventSummary, locale: Locale) {
  const line = await lineOfDay(day)
    .limit(WAITING_PAGE)
    .select('name', 'name_locale', 'organisation_name', 'has_priority', 'before_change')
    .select('registration_days.queued_at as since')
  const numbers = new Map(line.map(({ id }, index) => [id, index + 1]))
  const found = line.filter(({ since }) => since !== null)
  const people = await withPeople(found, event, locale)
  return people.map(({ row, person }) => ({
    ...person,
    days: null,
    presence: null,
    position: numbers.get(row.id)!,
    since: moment(row.since, event, locale),
    hasPriority: Boolean(row.has_priority),
  }))
}
