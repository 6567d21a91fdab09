import { toSql } from '#app/core/columns'
import type { Trx } from '#app/core/database'
import { idsOf, type Group } from '#app/registrations/group'
import type { Choice } from '#app/registrations/places'
import type { DateTime } from 'luxon'

/**
 * Whoever gets their seat now waits for those days that are full, from when they began to wait for the event. Their
 * registrations still say when that was.
 */
export async function waitForDays(trx: Trx, group: Group, choices: Choice[], now: DateTime) {
  const days = choices.filter(({ waits }) => waits).map(({ dayId }) => dayId)
  if (days.length === 0) return
  const joined = 'select queued_at from registrations where id = registration_days.registration_id'
  await trx
    .knexClient('registration_days')
    .whereIn('registration_id', idsOf(group))
    .whereIn('day_id', days)
    .update({
      status: 'waitlisted',
      queued_at: trx.knexClient.raw(`coalesce((${joined}), ?)`, [toSql(now)]),
    })
}

/** Whoever has no seat at the event any more waits for none of its days alone. */
export async function stopWaitingForDays(
  trx: Trx,
  group: Group,
  status: 'chosen' | 'given_up' = 'chosen'
) {
  if (!group.choices.some(({ waits }) => waits)) return
  await daysOf(trx, group).where('status', 'waitlisted').update({ status, queued_at: null })
}

/** A day that was waited for is theirs. */
export async function haveDay(trx: Trx, group: Group, dayId: number) {
  await daysOf(trx, group).where('day_id', dayId).update({ status: 'chosen', queued_at: null })
}

function daysOf(trx: Trx, group: Group) {
  return trx.from('registration_days').whereIn('registration_id', idsOf(group))
}
