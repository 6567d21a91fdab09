import { SYSTEM } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { letGo, type Standing } from '#app/registrations/actions/let_go'
import { recordRegistration } from '#app/registrations/actions/record_registration'
import type { Hold } from '#app/registrations/hold'
import { choicesOf } from '#app/registrations/choices'

/** Frees the seats whose time is up, the oldest first. An offer that nobody accepted has expired with its seat. */
export async function endDueHolds({ trx, places, terms: { eventId } }: Hold) {
  const due = await trx
    .from('registrations')
    .where({ event_id: eventId, holds_seat: true })
    .where('hold_until', '<=', toSql(clock.now()))
    .orderBy('hold_until')
    .select('id', 'status')
  for (const row of due) {
    const registration = { id: row.id, status: row.status, eventId, holdsSeat: true }
    if (row.status === 'offered') {
      await letGo(trx, places, registration, SYSTEM, { ending: 'expired' })
    } else {
      await endHold({ trx, places }, registration)
    }
  }
}

/** Nobody has confirmed yet. A late click still does, if there is room; and else the person waits from now on. */
async function endHold({ trx, places }: Pick<Hold, 'trx' | 'places'>, registration: Standing) {
  const now = toSql(clock.now())
  places.release(await choicesOf(trx, registration.id))
  await trx
    .from('registrations')
    .where('id', registration.id)
    .update({ holds_seat: false, hold_until: null, queued_at: now, updated_at: now })
  await recordRegistration(trx, 'registration.hold_ended', registration, SYSTEM)
}
