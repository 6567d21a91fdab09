import db from '@adonisjs/lucid/services/db'
import type { DateTime } from 'luxon'
import { toSql } from '#app/core/columns'
import { undecided } from '#app/registrations/queries/undecided'

/**
 * The people who wait for an organiser's yes, by event, in rows of `id` and `people`: new ones, and those whose change
 * needs another. At an event that is off or over nobody waits for it any more.
 */
export function waitingForApproval(now: DateTime) {
  const held = () => db.from('days').whereNot('status', 'cancelled').select('event_id')
  const coming = held().where('ends_at', '>', toSql(now))
  return undecided(db.from('registrations'))
    .join('events', 'events.id', 'registrations.event_id')
    .whereIn('events.status', ['published', 'postponed'])
    .where((open) => open.whereIn('events.id', coming).orWhereNotIn('events.id', held()))
    .groupBy('events.id')
    .select('events.id')
    .count('* as people')
}
