import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/** Places at sessions with whose they are and how these stand with the session's day, in the order in which they joined. */
export function sessionLine(client: Pick<QueryClientContract, 'from'>) {
  return client
    .from('session_places')
    .join('registrations', 'registrations.id', 'session_places.registration_id')
    .join('sessions', 'sessions.id', 'session_places.session_id')
    .leftJoin('registration_days', (join) =>
      join
        .on('registration_days.registration_id', 'registrations.id')
        .andOn('registration_days.day_id', 'sessions.day_id')
    )
    .orderBy('session_places.queued_at')
    .orderBy('session_places.id')
}
