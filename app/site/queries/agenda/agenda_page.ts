import db from '@adonisjs/lucid/services/db'
import { onTopics } from '#app/events/queries/on_topics'
import { listedEvents } from '#app/events/queries/public_events'
import type { AgendaFilter } from '#app/site/queries/agenda/agenda_filter'
import type { Place } from '#app/site/queries/agenda/places'
import { eventsInOrder } from '#app/site/queries/events_in_order'
import { writeKey } from '#app/site/queries/page_key'

const PAGE = 20

export interface AgendaKeys {
  ids: number[]
  /** The key of the next page, where there is one. */
  next: string | null
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
  if (filter.topic) events.whereIn('events.id', onTopics([filter.topic]))
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

/** One page of the agenda by key. */
export async function agendaPage(filter: AgendaFilter, places: Place[]): Promise<AgendaKeys> {
  const { when, after } = filter
  const rows = await eventsInOrder(matching(filter, places), { when, after, limit: PAGE + 1 })
  const page = rows.slice(0, PAGE)
  const last = page.at(-1)
  return {
    ids: page.map(({ id }) => id),
    next: rows.length > PAGE && last ? writeKey(last) : null,
  }
}
