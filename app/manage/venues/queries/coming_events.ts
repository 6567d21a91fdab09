import db from '@adonisjs/lucid/services/db'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { pickText, type Text } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'
import type { Access } from '#app/accounts/access'
import { readableEvents } from '#app/events/reach'

export interface ComingEvents {
  ids: number[]
  /** Those this reader may know of, by title. */
  titles: Text[]
  /** How many people have a place at them. */
  people: number
}

/** The events known to others that are still to be held at a venue. */
export async function comingEvents(
  venueId: number,
  access: Access,
  locale: Locale
): Promise<ComingEvents> {
  const rows: { id: number }[] = await db
    .from('events')
    .whereIn('status', ['published', 'postponed'])
    .whereIn(
      'id',
      db
        .from('days')
        .where({ venue_id: venueId, status: 'scheduled' })
        .where('ends_at', '>', toSql(clock.now()))
        .select('event_id')
    )
    .orderBy('id')
    .select('id')
  const ids = rows.map(({ id }) => id)
  const words = await db
    .from('event_translations')
    .join('events', 'events.id', 'event_translations.event_id')
    .whereIn('event_id', ids)
    .whereIn('event_id', readableEvents(access).select('events.id'))
    .select('event_id', 'event_translations.locale', 'title', 'events.locale as source')
  const byEvent = [...Map.groupBy(words, (row) => row.event_id).values()]
  const places = await db
    .from('registrations')
    .whereIn('event_id', ids)
    .where('status', 'confirmed')
    .count('* as total')
    .first()
  return {
    ids,
    people: Number(places.total),
    titles: byEvent.flatMap((own) => pickText(own, 'title', locale, own[0].source) ?? []),
  }
}
