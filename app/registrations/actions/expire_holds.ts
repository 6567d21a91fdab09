import db from '@adonisjs/lucid/services/db'
import type { DateTime } from 'luxon'
import { SYSTEM } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { tryEach } from '#app/core/try_each'
import { letGo } from '#app/registrations/actions/let_go'
import { offerPlaces } from '#app/registrations/actions/offer_places'
import { underRegistration } from '#app/registrations/actions/under_registration'
import { unconfirmedSince } from '#app/registrations/deadlines'

/**
 * Tidies all events: every seat whose time is up, registrations that nobody confirmed for a week after the last letter
 * that was asked for, and other addresses whose links open nothing more, once the mailbox before has heard of them.
 */
export function expireHolds(): Promise<void> {
  return tryEach([endAllDueHolds, expireForgotten, forgetAddresses], (part) => part(clock.now()))
}

async function forgetAddresses(now: DateTime) {
  await db
    .from('address_changes')
    .where('expires_at', '<=', toSql(now))
    .where((done) =>
      done.whereNull('confirmed_at').orWhereNull('former_email').orWhereNotNull('told_at')
    )
    .delete()
}

async function endAllDueHolds(now: DateTime) {
  const events = await db
    .from('registrations')
    .where('holds_seat', true)
    .where('hold_until', '<=', toSql(now))
    .distinct('event_id')
  await tryEach(events, (row) => offerPlaces(row.event_id))
}

async function expireForgotten(now: DateTime) {
  const since = unconfirmedSince(now)
  const forgotten = await db
    .from('registrations')
    .where('status', 'unconfirmed')
    .whereNull('parent_id')
    .where('created_at', '<', toSql(since))
    .where((asked) =>
      asked.whereNull('code_expires_at').orWhere('code_expires_at', '<', toSql(since))
    )
    .select('id')
  await tryEach(forgotten, ({ id }) => expireUnconfirmed(id))
}

function expireUnconfirmed(id: number) {
  return underRegistration(id, async ({ trx, places, registration }) => {
    if (registration.status !== 'unconfirmed') return
    await letGo(trx, places, registration, SYSTEM, { ending: 'expired' })
  })
}
