import db from '@adonisjs/lucid/services/db'
import { fromSql, toSql } from '#app/core/columns'
import type { Text } from '#app/core/languages/content'
import { readableEvents } from '#app/events/reach'
import { eventTitles } from '#app/manage/today/queries/event_titles'
import { sayWhen, type Moment } from '#app/manage/today/say_when'
import type { Reader } from '#app/manage/today/reader'

/** What is worth telling, as `today.lately.<verb>` says it. Steps on the way to these are not. */
const TOLD = [
  'event.created',
  'event.edited',
  'event.rescheduled',
  'event.published',
  'event.cancelled',
  'event.postponed',
  'event.archived',
  'event.unarchived',
  'registration.confirmed',
  'registration.waitlisted',
  'registration.pending',
  'registration.cancelled',
  'registration.walked_in',
  'attendance.marked',
]

const DAYS_BACK = 180
const LOOKED_AT = 80
const MOST = 6

/** Something that happened, once or several times on one day. */
export interface LatelyEntry {
  /** The verb as a name in the catalogue: `event_created`. */
  key: string
  count: number
  eventId: number
  title: Text
  /** Null where people without an account, or several, did it. */
  who: Text | null
  moment: Moment
}

/** What happened last in the events one may see; the same at one event on one day is told once. */
export async function lately(reader: Reader): Promise<LatelyEntry[]> {
  const { locale, now } = reader
  const rows = await latestRows(reader)
  const groups = Map.groupBy(rows, (row) => {
    const day = fromSql(row.at).setZone(now.zone).toISODate()
    return `${row.verb} ${row.event_id} ${day}`
  })
  const told = [...groups.values()].slice(0, MOST)
  const titles = await eventTitles(
    told.map(([row]) => row.event_id),
    locale
  )
  return told.map((group) => {
    const [latest] = group
    const isOnes = group.every((row) => row.actor_user_id === latest.actor_user_id)
    return {
      key: latest.verb.replace('.', '_'),
      count: group.length,
      eventId: latest.event_id,
      title: titles.get(latest.event_id)!,
      who:
        isOnes && latest.name && latest.name_locale
          ? { text: latest.name, lang: latest.name_locale }
          : null,
      moment: sayWhen(fromSql(latest.at), now, locale),
    }
  })
}

interface Row {
  verb: string
  event_id: number
  at: string | Date
  actor_user_id: number | null
  name: string | null
  name_locale: Text['lang'] | null
}

async function latestRows({ access, now }: Reader): Promise<Row[]> {
  return db
    .from('activities')
    .leftJoin('users', 'users.id', 'activities.actor_user_id')
    .leftJoin('people', 'people.id', 'users.person_id')
    .whereIn('activities.event_id', readableEvents(access).select('events.id'))
    .whereIn('verb', TOLD)
    .where('activities.at', '>', toSql(now.minus({ days: DAYS_BACK })))
    .orderBy([
      { column: 'activities.at', order: 'desc' },
      { column: 'activities.id', order: 'desc' },
    ])
    .limit(LOOKED_AT)
    .select('verb', 'event_id', 'at', 'actor_user_id', 'people.name', 'people.name_locale')
}
