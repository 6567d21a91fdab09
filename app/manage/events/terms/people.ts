import type { Trx } from '#app/core/database'
import { ACTIVE_STATUSES, type RegistrationStatus } from '#app/registrations/models/registration'
import { seatsOf, type Seats } from '#app/registrations/queries/event_seats'

/** Those registered for an event, as far as its terms may concern them. */
export interface People {
  /** How many there are of each status; who has ended is none of them. */
  numbers: Record<(typeof ACTIVE_STATUSES)[number], number>
  /** Those with a place who never had to confirm their address. */
  unasked: number
  /** How many are written to when an offer goes out. */
  offers: number
  /** How many days each stands for, by registration. */
  days: Map<number, number>
  onSite: Seats
  online: Seats
}

/** Companions count like everybody. */
export async function peopleOf(trx: Trx, eventId: number): Promise<People> {
  const rows = await trx
    .from('registrations')
    .where('event_id', eventId)
    .whereIn('status', [...ACTIVE_STATUSES])
    .select('id', 'status', 'parent_id', 'email', 'email_confirmed_at')
  const days = await trx
    .from('registration_days')
    .whereIn('registration_id', trx.from('registrations').where('event_id', eventId).select('id'))
    .whereNot('status', 'given_up')
    .groupBy('registration_id')
    .select('registration_id')
    .count('* as number')
  const quotas = await trx.from('quotas').where('event_id', eventId).whereNull('session_id')
  const seats = seatsOf(quotas, null, true)
  const of = (status: RegistrationStatus) => rows.filter((row) => row.status === status)
  const numbers = Object.fromEntries(
    ACTIVE_STATUSES.map((status) => [status, of(status).length])
  ) as People['numbers']
  return {
    numbers,
    unasked: of('confirmed').filter((row) => row.email && !row.email_confirmed_at).length,
    offers: of('offered').filter((row) => row.parent_id === null).length,
    days: new Map(days.map((row) => [row.registration_id, Number(row.number)])),
    onSite: seats.on_site,
    online: seats.online,
  }
}
