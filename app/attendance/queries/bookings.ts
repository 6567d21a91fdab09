import db from '@adonisjs/lucid/services/db'
import type { Trx } from '#app/core/database'
import type { RegistrationStatus } from '#app/registrations/models/registration'

/**
 * Registrations beside each day they are for: the days chosen; where people do not choose, every day that was
 * still to come when they registered, also one that was added later. A walk-in is for the days on its list alone.
 */
export function registrationsOfDays(client: Trx | typeof db = db) {
  return client
    .from('registrations')
    .join('events', 'events.id', 'registrations.event_id')
    .join('days', 'days.event_id', 'registrations.event_id')
    .leftJoin('registration_days', (join) =>
      join
        .on('registration_days.registration_id', 'registrations.id')
        .andOn('registration_days.day_id', 'days.id')
    )
    .where((theirs) =>
      theirs
        .where('registration_days.status', 'chosen')
        .orWhere((all) =>
          all
            .whereNull('registration_days.status')
            .where('events.choose_days', false)
            .whereNot('registrations.source', 'walk_in')
            .whereColumn('days.ends_at', '>', 'registrations.created_at')
        )
    )
}

/** The confirmed registrations beside each day they are for: those expected there. */
export function expected(client: Trx | typeof db = db) {
  return registrationsOfDays(client).where('registrations.status', 'confirmed')
}

/** Whether a session was called off. Until the transaction ends it stays as it is. */
export async function holdSession(trx: Trx, id: number): Promise<{ isCancelled: boolean }> {
  const held = trx.from('sessions').where('id', id).select('cancelled_at')
  held.knexQuery.forKeyShare()
  const [row] = await held
  return { isCancelled: Boolean(row?.cancelled_at) }
}

export interface Booking {
  eventId: number
  status: RegistrationStatus
  forDay: boolean
  /** The day is full and they wait for it. */
  waitsForDay: boolean
}

/** What the registrations with these ids are for, locked until the transaction ends. */
export async function lockedBookings(
  trx: Trx,
  ids: number[],
  dayId: number
): Promise<Map<number, Booking>> {
  const rows = await trx
    .from('registrations')
    .whereIn('id', ids)
    .orderBy('id')
    .select('id', 'event_id', 'status')
    .forUpdate()
  const forDay = await registrationsOfDays(trx)
    .whereIn('registrations.id', ids)
    .where('days.id', dayId)
    .select('registrations.id')
  const there = new Set(forDay.map(({ id }) => id))
  const waiting = there.size < rows.length ? await waitingForDay(trx, ids, dayId) : []
  return new Map(
    rows.map((row) => [
      row.id,
      {
        eventId: row.event_id,
        status: row.status,
        forDay: there.has(row.id),
        waitsForDay: waiting.includes(row.id),
      },
    ])
  )
}

async function waitingForDay(trx: Trx, ids: number[], dayId: number): Promise<number[]> {
  const rows = await trx
    .from('registration_days')
    .whereIn('registration_id', ids)
    .where({ day_id: dayId, status: 'waitlisted' })
    .select('registration_id')
  return rows.map((row) => row.registration_id)
}
