import type { Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import type { Trx } from '#app/core/database'
import { recordGroup } from '#app/registrations/actions/record_registration'
import { groupOf, idsOf } from '#app/registrations/group'
import type { Places } from '#app/registrations/places'
import { stopWaitingForDays } from '#app/registrations/waited_days'

export interface Standing {
  id: number
  eventId: number
  status: string
  holdsSeat: boolean
}

type Ending = 'cancelled' | 'declined' | 'expired'

/** Ends a registration and those it brings along: their seats are free again, or their position in line is gone. */
export async function letGo(
  trx: Trx,
  places: Places,
  registration: Standing,
  actor: Actor,
  { ending = 'cancelled', reason = null }: { ending?: Ending; reason?: string | null } = {}
) {
  const { id, eventId, status } = registration
  const group = await groupOf(trx, id)
  if (registration.holdsSeat) places.release(group.choices, group)
  if (status === 'waitlisted') places.leaveQueue(group.choices, group)
  await stopWaitingForDays(trx, group, ending === 'declined' ? 'chosen' : 'given_up')
  const now = toSql(clock.now())
  await trx
    .from('registrations')
    .whereIn('id', idsOf(group))
    .update({
      status: ending,
      holds_seat: false,
      hold_until: null,
      queued_at: null,
      code_hash: null,
      before_change: null,
      cancelled_at: ending === 'cancelled' ? now : null,
      cancel_reason: reason,
      updated_at: now,
    })
  await recordGroup(trx, `registration.${ending}`, group, eventId, actor)
}
