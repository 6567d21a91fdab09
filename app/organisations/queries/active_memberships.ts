import db from '@adonisjs/lucid/services/db'
import { clock } from '#app/core/clock'

/** Today where networks count their members' years. */
function today(): string {
  return clock.now().setZone('Europe/Belgrade').toISODate()!
}

/** Memberships that have begun and not ended, as a query. */
function activeMemberships() {
  const date = today()
  return db
    .from('memberships')
    .where((begun) => begun.whereNull('since').orWhere('since', '<=', date))
    .where((lasting) => lasting.whereNull('until').orWhere('until', '>=', date))
}

/** Ids of the organisations that have members now, as a query. */
export function networksWithMembers() {
  return activeMemberships().select('network_id')
}

/**
 * Ids of the networks somebody belongs to now, oneself or through an organisation that one belongs to, as a query.
 * @param organisations ids of further organisations the person stands for
 */
export function networksOf(personId: number, organisations: readonly number[]) {
  const own = activeMemberships().where('person_id', personId).select('network_id')
  return activeMemberships()
    .where((member) =>
      member
        .where('person_id', personId)
        .orWhereIn('organisation_id', [...organisations])
        .orWhereIn('organisation_id', own)
    )
    .select('network_id')
}
