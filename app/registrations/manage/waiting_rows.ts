import db from '@adonisjs/lucid/services/db'
import { fromSql } from '#app/core/columns'
import type { Text } from '#app/core/languages/content'
import { dateList } from '#app/core/languages/date_list'
import { dayAndMonth, time } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'
import type { EventSummary } from '#app/events/queries/event_summary'
import { typedName } from '#app/people/name_locale'
import { groupsOf } from '#app/registrations/group'
import { readPlaces } from '#app/registrations/lock_places'
import type { Choice, Presence } from '#app/registrations/places'
import { registrationTerms } from '#app/registrations/queries/registration_terms'
import { companionsOfAll, type Companion } from '#app/registrations/queries/standing_companions'
import { waitingLine } from '#app/registrations/queries/waiting_order'

export const WAITING_PAGE = 100

/** When the first of those who stand further behind began to wait. */
const EARLIEST_BEHIND = `min(queued_at) over (
  order by priority desc, queued_at, id rows between 1 following and unbounded following)`

export interface Person {
  id: number
  name: Text
  organisation: Text | null
  /** The days they would come to, where the event has several. */
  days: string | null
  presence: Presence | null
  /** Those they bring along. */
  companions: Companion[]
  /** They changed something that the organiser has not looked at. */
  isChanged: boolean
}

/** Somebody who waits. */
export interface WaitingRow extends Person {
  position: number
  since: string
  /** An organiser wants them to have a place before others. */
  hasPriority: boolean
  /** An organiser put them before somebody who has waited longer. */
  ahead: boolean
  /** There is a seat that could be offered to them now. */
  hasSeat: boolean
  isFirst: boolean
  isLast: boolean
}

/** Somebody who has been offered a place and has not answered. */
export interface OfferRow extends Person {
  until: string
}

/** One page of those who wait, the first in line first. */
export async function waitingRows(
  event: EventSummary,
  page: number,
  locale: Locale
): Promise<{ rows: WaitingRow[]; total: number }> {
  const [{ number }] = await db
    .from('registrations')
    .where({ event_id: event.id, status: 'waitlisted' })
    .whereNull('parent_id')
    .count('* as number')
  const total = Number(number)
  const before = (page - 1) * WAITING_PAGE
  const found = await waitingLine(db.connection(), event.id)
    .offset(before)
    .limit(WAITING_PAGE)
    .select('id', 'name', 'name_locale', 'organisation_name', 'queued_at', 'has_priority')
    .select('before_change')
    .select(db.raw(`${EARLIEST_BEHIND} as earliest_behind`))
  const people = await withPeople(found, event, locale)
  const places = await readPlaces(await registrationTerms(event.id))
  const rows = people.map(({ row, choices, party, person }, index) => {
    const position = before + index + 1
    return {
      ...person,
      position,
      since: moment(row.queued_at, event, locale),
      hasPriority: Boolean(row.has_priority),
      ahead:
        !row.has_priority &&
        row.earliest_behind !== null &&
        fromSql(row.earliest_behind) < fromSql(row.queued_at),
      hasSeat: places.seatsNow(choices, party) !== null,
      isFirst: position === 1,
      isLast: position === total,
    }
  })
  return { rows, total }
}

/** Those who have been offered a place, whose time ends first first. */
export async function offerRows(event: EventSummary, locale: Locale): Promise<OfferRow[]> {
  const found = await db
    .from('registrations')
    .where({ event_id: event.id, status: 'offered' })
    .whereNull('parent_id')
    .orderBy('hold_until')
    .limit(WAITING_PAGE)
    .select('id', 'name', 'name_locale', 'organisation_name', 'hold_until')
    .select('before_change')
  const people = await withPeople(found, event, locale)
  return people.map(({ row, person }) => ({
    ...person,
    until: moment(row.hold_until, event, locale),
  }))
}

export async function withPeople(
  found: Record<string, any>[],
  event: EventSummary,
  locale: Locale
) {
  const ids = found.map(({ id }) => id)
  const groups = await groupsOf(db, ids)
  const brought = await companionsOfAll(db, ids)
  return found.map((row) => {
    const party = groups.get(row.id)!
    const { choices } = party
    const companions = brought.get(row.id) ?? []
    return { row, choices, party, person: { ...personOf(row, choices, event, locale), companions } }
  })
}

function personOf(
  row: Record<string, any>,
  choices: Choice[],
  event: EventSummary,
  locale: Locale
): Omit<Person, 'companions'> {
  const ids = choices.map(({ dayId }) => dayId)
  const dates = event.days.filter(({ id }) => ids.includes(id)).map(({ date }) => date)
  return {
    id: row.id,
    name: { text: row.name, lang: row.name_locale },
    organisation: typedName(row.organisation_name, row.name_locale),
    isChanged: (row.before_change ?? null) !== null,
    days: event.days.length > 1 && dates.length > 0 ? dateList(dates, locale) : null,
    presence: choices.every(({ presence }) => presence === 'online')
      ? (choices[0]?.presence ?? null)
      : 'on_site',
  }
}

export function moment(stored: string | Date, { home }: EventSummary, locale: Locale): string {
  const at = fromSql(stored).setZone(home.zone)
  return `${dayAndMonth(at, locale)}, ${time(at)}`
}
