import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'
import { SYSTEM } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { transaction, type Trx } from '#app/core/database'
import { recordRegistration } from '#app/registrations/actions/record_registration'
import { placesWithin } from '#app/registrations/actions/under_places'
import { choicesOfAll, replaceChoices, sameChoices, withAllDays } from '#app/registrations/choices'
import type { Hold } from '#app/registrations/hold'
import { ACTIVE_STATUSES } from '#app/registrations/models/registration'

/**
 * Registrations are for all days, unless the event lets people choose: days that came later are theirs too. Who
 * registered before there was a date, or before it was put off to another, could not choose, and has all of them until
 * they do. A walk-in came for one day
 * and stays with it. Nobody loses a seat by that; a day's own limit may show as over-full. Safe to repeat.
 */
export function coverDays(eventId: number): Promise<void> {
  return transaction((trx) => coverDaysWithin(trx, eventId))
}

/** The same in a transaction that does more. */
export function coverDaysWithin(trx: Trx, eventId: number): Promise<void> {
  return placesWithin(trx, eventId, (hold) => covered(eventId, hold))
}

async function covered(eventId: number, { trx, terms, places }: Hold) {
  const covering = trx
    .from('registrations')
    .where('event_id', eventId)
    .whereIn('status', [...ACTIVE_STATUSES])
    .whereNot('source', 'walk_in')
    .orderBy('id')
    .select('id', 'status', 'holds_seat', 'needs_seat', 'partner_id')
  if (terms.chooseDays) covering.whereNotExists(chosenDays(trx, held(terms)))
  if (terms.chooseDays) covering.where((rows) => couldNotChoose(trx, terms, rows))
  const registrations = await covering
  const choices = await choicesOfAll(
    trx,
    registrations.map(({ id }) => id)
  )
  for (const { id, status, holds_seat: seated, ...row } of registrations) {
    const party = { seats: row.needs_seat ? 1 : 0, partnerId: row.partner_id }
    const before = choices.get(id)!
    const after = withAllDays(terms, before, clock.now())
    if (sameChoices(before, after)) continue
    await replaceChoices(trx, id, after)
    if (seated) {
      places.release(before, party)
      places.take(after, party)
    }
    if (status === 'waitlisted') {
      places.leaveQueue(before, party)
      places.joinQueue(after, party)
    }
    await recordRegistration(trx, 'registration.changed', { id, eventId }, SYSTEM, ['days'])
  }
}

function held({ days }: Hold['terms']): number[] {
  return days.filter(({ status }) => status !== 'cancelled').map(({ id }) => id)
}

/** Those who stand for no day at all, or for days that are off and registered before the others came. */
function couldNotChoose(trx: Trx, terms: Hold['terms'], rows: DatabaseQueryBuilderContract) {
  const ofEvent = terms.days.map(({ id }) => id)
  const older = trx.from('days').whereColumn('days.created_at', '<=', 'registrations.created_at')
  return rows
    .whereNotExists(chosenDays(trx, ofEvent))
    .orWhereNotExists(older.whereIn('id', held(terms)).select('id'))
}

function chosenDays(trx: Trx, dayIds: number[]) {
  return trx
    .from('registration_days')
    .whereColumn('registration_id', 'registrations.id')
    .whereIn('day_id', dayIds)
    .whereNot('status', 'given_up')
    .select('id')
}
