import db from '@adonisjs/lucid/services/db'
import { clock } from '#app/core/clock'
import { fromSql, toSql } from '#app/core/columns'
import { isPostgres } from '#app/core/database'
import { listedEvents } from '#app/events/queries/public_events'
import type { AgendaFilter } from '#app/site/queries/agenda/agenda_filter'
import type { Place } from '#app/site/queries/agenda/places'

const PAGE = 20

export interface AgendaKeys {
  ids: number[]
  /** The key of the next page, where there is one. */
  next: string | null
}

/** A planned month as a moment that compares with those of days. */
function planned(column: string) {
  return isPostgres() ? `(${column} || ' 00:00:00')::timestamptz` : `(${column} || ' 00:00:00.000')`
}

/** The events that the filter leaves, without order or page. */
function matching(filter: AgendaFilter, places: Place[]) {
  const events = listedEvents()
  if (filter.types.length > 0) {
    events.whereIn(
      'events.event_type_id',
      db.from('event_types').whereIn('key', filter.types).select('id')
    )
  }
  if (filter.project) {
    events.whereIn(
      'events.project_id',
      db.from('projects').where('slug', filter.project).select('id')
    )
  }
  if (filter.language) {
    events.whereIn(
      'events.id',
      db.from('event_languages').where('language', filter.language).select('event_id')
    )
  }
  if (filter.place) {
    const days = db.from('days').select('event_id')
    if (filter.place === 'online') days.whereNot('mode', 'on_site')
    else days.whereIn('venue_id', places.find(({ key }) => key === filter.place)?.venueIds ?? [])
    events.whereIn('events.id', days)
  }
  return events
}

/**
 * One page of the agenda by key: what comes in the order in which it begins (a running event by its next day),
 * what is past the other way round.
 */
export async function agendaPage(filter: AgendaFilter, places: Place[]): Promise<AgendaKeys> {
  const now = toSql(clock.now())
  const coming = filter.when === 'coming'
  const moment = coming
    ? `coalesce(min(days.starts_at), ${planned('events.planned_from')})`
    : 'max(days.starts_at)'
  const events = matching(filter, places)
    .leftJoin('days', (join) => {
      join.on('days.event_id', 'events.id')
      if (coming) join.andOnVal('days.ends_at', '>=', now)
    })
    .groupBy('events.id')
    .select('events.id')
    .select(db.raw(`${moment} as at`))
    .orderByRaw(coming ? `${moment} asc, events.id asc` : `${moment} desc, events.id desc`)
    .limit(PAGE + 1)

  if (coming) {
    events
      .whereNot('events.status', 'archived')
      .where((either) =>
        either
          .whereNotNull('days.id')
          .orWhere((undated) =>
            undated
              .where('events.planned_to', '>=', now.slice(0, 10))
              .whereNotIn('events.id', db.from('days').select('event_id'))
          )
      )
  } else {
    events.havingRaw('max(days.ends_at) < ?', [now])
  }
  if (filter.after) {
    const [beyond, { at, id }] = [coming ? '>' : '<', filter.after]
    events.havingRaw(`(${moment} ${beyond} ? or (${moment} = ? and events.id ${beyond} ?))`, [
      at,
      at,
      id,
    ])
  }

  const rows: { id: number; at: string | Date }[] = await events.pojo()
  const page = rows.slice(0, PAGE)
  const last = page.at(-1)
  return {
    ids: page.map(({ id }) => id),
    next:
      rows.length > PAGE && last
        ? `${fromSql(last.at).toFormat("yyyy-MM-dd'T'HH:mm")}.${last.id}`
        : null,
  }
}
