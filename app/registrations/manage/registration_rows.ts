import db from '@adonisjs/lucid/services/db'
import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'
import { clock } from '#app/core/clock'
import { fromSql } from '#app/core/columns'
import type { Text } from '#app/core/languages/content'
import { dateList } from '#app/core/languages/date_list'
import { dayAndMonth, time } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'
import { likePatterns } from '#app/core/languages/search_key'
import type { EventSummary } from '#app/events/queries/event_summary'
import { BADGES, type Badge } from '#app/registrations/status_badges'
import type { RegistrationRole, RegistrationStatus } from '#app/registrations/models/registration'
import { typedName } from '#app/people/name_locale'
import { bringerOf, withBringers } from '#app/registrations/bringer'
import type { RegistrationFilter } from '#app/registrations/manage/filter'
import { waitingOrder } from '#app/registrations/queries/waiting_order'

const PAGE = 50

const COLUMNS = [
  'id',
  'parent_id',
  'name',
  'name_locale',
  'organisation_name',
  'role',
  'language',
  'status',
  'created_at',
  'before_change',
]

/** One registration in the organiser's list. */
export interface RegistrationRow {
  id: number
  name: Text
  organisation: Text | null
  role: RegistrationRole
  language: string | null
  /** Who brings them along. */
  bringer: Text | null
  registered: string
  status: RegistrationStatus
  /** They changed something that the organiser has not looked at. */
  isChanged: boolean
  badge: Badge
  /** The number in line of somebody who waits. */
  position: number | null
  /** The days to come that they wait for while they have a place, in words. */
  waitsFor: string | null
}

/** One page of an event's registrations, newest first; `next` is the key behind which the next one begins. */
export async function registrationRows(
  event: EventSummary,
  filter: RegistrationFilter,
  locale: Locale
): Promise<{ rows: RegistrationRow[]; next: number | null }> {
  const query = withBringers(db.from('registrations'))
    .where('registrations.event_id', event.id)
    .orderBy('registrations.id', 'desc')
    .limit(PAGE + 1)
    .select(...COLUMNS.map((column) => `registrations.${column}`))
  narrow(query, filter)
  const found = await query
  const shown = found.slice(0, PAGE)
  const line = shown.some(({ status }) => status === 'waitlisted')
    ? await waitingOrder(event.id)
    : []
  const waited = await daysWaitedFor(shown)
  return {
    rows: together(shown).map((row): RegistrationRow => {
      const at = fromSql(row.created_at).setZone(event.home.zone)
      return {
        id: row.id,
        name: { text: row.name, lang: row.name_locale },
        organisation: typedName(row.organisation_name, row.name_locale),
        role: row.role,
        language: row.language,
        bringer: bringerOf(row),
        registered: `${dayAndMonth(at, locale)}, ${time(at)}`,
        status: row.status,
        isChanged: row.before_change !== null,
        badge: BADGES[row.status as RegistrationStatus],
        position: row.status === 'waitlisted' ? line.indexOf(row.parent_id ?? row.id) + 1 : null,
        waitsFor: datesOf(waited.get(row.id), event, locale),
      }
    }),
    next: found.length > PAGE ? shown.at(-1)!.id : null,
  }
}

/** The days that some wait for alone, by registration. */
async function daysWaitedFor(rows: { id: number }[]): Promise<Map<number, number[]>> {
  const waited: { registration_id: number; day_id: number }[] = await db
    .from('registration_days')
    .whereIn(
      'registration_id',
      rows.map(({ id }) => id)
    )
    .whereNotNull('queued_at')
    .select('registration_id', 'day_id')
  const byId = Map.groupBy(waited, ({ registration_id: id }) => id)
  return new Map([...byId].map(([id, days]) => [id, days.map((day) => day.day_id)]))
}

function datesOf(days: number[] | undefined, event: EventSummary, locale: Locale): string | null {
  if (!days) return null
  const dates = event.days
    .filter(({ id, startsAt }) => days.includes(id) && startsAt > clock.now())
    .map(({ date }) => date)
  return dates.length > 0 ? dateList(dates, locale) : null
}

/** Those who come along stand under whoever brings them, where that one is on the same page. */
function together(rows: Record<string, any>[]): Record<string, any>[] {
  const here = new Set(rows.map(({ id }) => id))
  const brought = rows.filter(({ parent_id: parentId }) => here.has(parentId)).toReversed()
  return rows
    .filter(({ parent_id: parentId }) => !here.has(parentId))
    .flatMap((row) => [row, ...brought.filter(({ parent_id: parentId }) => parentId === row.id)])
}

/** Only the registrations that a filter asks for. */
export function narrow(query: DatabaseQueryBuilderContract, filter: RegistrationFilter) {
  const { q, status, language, country, before } = filter
  if (status) query.where('registrations.status', status)
  if (language) query.where('registrations.language', language)
  if (country) query.where('registrations.country', country)
  if (before !== null) query.where('registrations.id', '<', before)
  for (const spellings of likePatterns(q)) {
    query.where((any) => {
      for (const spelling of spellings) any.orWhere('registrations.search_key', 'like', spelling)
    })
  }
}
