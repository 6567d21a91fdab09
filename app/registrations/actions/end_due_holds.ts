import { SYSTEM } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { letGo, type Standing } from '#app/registrations/actions/let_go'
import { recordGroup } from '#app/registrations/actions/record_registration'
import type { Hold } from '#app/registrations/hold'
import { groupOf, idsOf } from '#app/registrations/group'
import { stopWaitingForDays } from '#app/registrations/waited_days'

/** Frees the seats whose time is up, the oldest first. An offer that nobody accepted has expired with its seat. */
export async function endDueHolds({ trx, places, terms: { eventId } }: Hold) {
  const due = await trx
    .from('registrations')
    .where({ event_id: eventId, holds_seat: true })
    .whereNull('parent_id')
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
  const group = await groupOf(trx, registration.id)
  places.release(group.choices, group)
  await stopWaitingForDays(trx, group)
  await trx
    .from('registrations')
    .whereIn('id', idsOf(group))
    .update({ holds_seat: false, hold_until: null, queued_at: now, updated_at: now })
  await recordGroup(trx, 'registration.hold_ended', group, registration.eventId, SYSTEM)
}
