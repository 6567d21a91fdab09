import db from '@adonisjs/lucid/services/db'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { isPostgres } from '#app/core/database'
import type { publicEvents } from '#app/events/queries/public_events'
import type { PageKey } from '#app/site/queries/page_key'

export interface EventKey {
  id: number
  at: string | Date
}

export interface Stretch {
  when: 'coming' | 'past'
  /** The moment and id of the last event before the stretch. */
  after: PageKey | null
  limit: number
}

/** Where an event stands that has neither a day nor a month: after all others. */
export const NEVER = '9999-12-31'

/** A day or month as a moment that compares with those of days. */
function moment(date: string) {
  return isPostgres() ? `(${date} || ' 00:00:00')::timestamptz` : `(${date} || ' 00:00:00.000')`
}

/**
 * A stretch of these events: what comes in the order in which it begins (a running event by its next day, one without
 * a day by its planned month), what is past the other way round. Days that were called off count only where the whole
 * event was. What was planned for a month that is over and never got a day is neither: nothing was held.
 */
export async function eventsInOrder(
  events: ReturnType<typeof publicEvents>,
  { when, after, limit }: Stretch
): Promise<EventKey[]> {
  const now = toSql(clock.now())
  const coming = when === 'coming'
  const undated = `case when events.planned_to >= '${now.slice(0, 10)}' then events.planned_from else '${NEVER}' end`
  const at = coming ? `coalesce(min(days.starts_at), ${moment(undated)})` : 'max(days.starts_at)'
  events
    .leftJoin('days', (join) => {
      join
        .on('days.event_id', 'events.id')
        .andOn((either) =>
          either
            .onVal('events.status', 'cancelled')
            .orOnNotNull('events.cancelled_at')
            .orOnVal('days.status', '<>', 'cancelled')
        )
      if (coming) join.andOnVal('days.ends_at', '>=', now)
    })
    .groupBy('events.id')
    .select('events.id')
    .select(db.raw(`${at} as at`))
    .orderByRaw(coming ? `${at} asc, events.id asc` : `${at} desc, events.id desc`)
    .limit(limit)

  if (coming) {
    events
      .whereNot('events.status', 'archived')
      .where((either) =>
        either
          .whereNotNull('days.id')
          .orWhere((without) =>
            without
              .where((still) =>
                still
                  .where('events.planned_to', '>=', now.slice(0, 10))
                  .orWhere('events.status', 'postponed')
              )
              .whereNotIn('events.id', heldDays())
          )
      )
  } else {
    events.havingRaw('max(days.ends_at) < ?', [now])
  }
  if (after) {
    const beyond = coming ? '>' : '<'
    events.havingRaw(`(${at} ${beyond} ? or (${at} = ? and events.id ${beyond} ?))`, [
      after.at,
      after.at,
      after.id,
    ])
  }
  return events.pojo<EventKey>()
}

/** Events with a day that was not called off, or called off with it. */
function heldDays() {
  return db
    .from('days')
    .join('events as own', 'own.id', 'days.event_id')
    .where((either) =>
      either
        .where('own.status', 'cancelled')
        .orWhereNotNull('own.cancelled_at')
        .orWhereNot('days.status', 'cancelled')
    )
    .select('days.event_id')
}
