import db from '@adonisjs/lucid/services/db'

/** The rows that a page of the agenda is made of: as many queries for two events as for twenty. */
export async function agendaRows(ids: number[]) {
  const events = await db
    .from('events')
    .join('event_types', 'event_types.id', 'events.event_type_id')
    .whereIn('events.id', ids)
    .select('events.*', 'event_types.key', 'event_types.sign')
  const days = await db
    .from('days')
    .whereIn('event_id', ids)
    .orderBy([{ column: 'starts_at' }, { column: 'id' }])
  const organisers = await db
    .from('event_organisers')
    .join('organisations', 'organisations.id', 'event_organisers.organisation_id')
    .whereIn('event_id', ids)
    .orderBy([{ column: 'lead', order: 'desc' }, { column: 'position' }])
    .select('event_organisers.event_id', 'organisations.id', 'organisations.slug')
    .select('organisations.country', 'organisations.name_locale')
  return {
    events,
    days,
    organisers,
    words: await db
      .from('event_translations')
      .whereIn('event_id', ids)
      .select('event_id', 'locale', 'title'),
    types: await db.from('event_type_translations').whereIn(
      'event_type_id',
      events.map((event) => event.event_type_id)
    ),
    names: await db.from('organisation_translations').whereIn(
      'organisation_id',
      organisers.map((organiser) => organiser.id)
    ),
    venues: await db.from('venue_translations').whereIn(
      'venue_id',
      days.flatMap((day) => day.venue_id ?? [])
    ),
    languages: await db.from('event_languages').whereIn('event_id', ids).orderBy('id'),
    quotas: await db.from('quotas').whereIn('event_id', ids).whereNull('session_id'),
  }
}

export type AgendaRows = Awaited<ReturnType<typeof agendaRows>>
