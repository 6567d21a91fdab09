import db from '@adonisjs/lucid/services/db'
import type { Access } from '#app/accounts/access'
import { clock } from '#app/core/clock'
import { likePatterns } from '#app/core/languages/search_key'
import { rowId } from '#app/core/row_id'
import { SHOWN_DAYS } from '#app/events/shown_days'
import { readableEvents } from '#app/events/reach'
import type { EventFilter } from '#app/manage/events/queries/event_filter'

/** Stands for the date of an event that has none yet: it comes last. */
const NO_DATE = '9999-12-31'

/** Where an event stands in the list; the next page goes on behind the last one. */
export interface EventKey {
  date: string
  id: number
}

const date = (which: 'min' | 'max', planned: string) => `coalesce(
  (select ${which}(days.date) from days where days.event_id = events.id and ${SHOWN_DAYS}),
  events.${planned}, '${NO_DATE}')`

const FIRST = date('min', 'planned_from')
const LAST = date('max', 'planned_to')

export function readKey(address: unknown): EventKey | null {
  const [day, id] = String(address ?? '').split('_')
  const key = rowId(id)
  return key && /^\d{4}-\d{2}-\d{2}$/.test(day) ? { date: day, id: key } : null
}

/** The events of a list in its order: coming ones by their date, past ones latest first; one more than `size` when there are more. */
export async function eventKeys(
  access: Access,
  filter: EventFilter,
  size: number,
  after: EventKey | null = null
): Promise<EventKey[]> {
  const coming = filter.when === 'coming'
  const [direction, beyond] = coming ? ['asc', '>'] : ['desc', '<']
  const today = clock.now().setZone('Europe/Belgrade').toISODate()
  const events = readableEvents(access)
    .select('events.id')
    .select(db.raw(`${FIRST} as date`))
    .whereRaw(`${LAST} ${coming ? '>=' : '<'} ?`, [today!])
    .orderByRaw(`${FIRST} ${direction}`)
    .orderBy('events.id', coming ? 'asc' : 'desc')
    .limit(size + 1)
  if (after) {
    events.where((rest) =>
      rest
        .whereRaw(`${FIRST} ${beyond} ?`, [after.date])
        .orWhere((same) =>
          same.whereRaw(`${FIRST} = ?`, [after.date]).where('events.id', beyond, after.id)
        )
    )
  }
  narrow(events, filter)
  const rows = await events.pojo<EventKey>()
  return rows.map(({ id, date: day }) => ({ id, date: day }))
}

/** What was put away is in no list unless one looks for it. */
function narrow(events: ReturnType<typeof readableEvents>, { q, status, project }: EventFilter) {
  if (status) events.where('events.status', status)
  else events.whereNot('events.status', 'archived')
  if (project !== null) events.where('events.project_id', project)
  for (const spellings of likePatterns(q)) {
    const words = db.from('event_translations').select('event_id')
    words.where((any) => {
      for (const spelling of spellings) any.orWhere('search_key', 'like', spelling)
    })
    events.whereIn('events.id', words)
  }
}
