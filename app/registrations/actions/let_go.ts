import type { Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import type { Trx } from '#app/core/database'
import { recordRegistration } from '#app/registrations/actions/record_registration'
import { choicesOf } from '#app/registrations/choices'
import type { Places } from '#app/registrations/places'

export interface Standing {
  id: number
  eventId: number
  status: string
  holdsSeat: boolean
}

type Ending = 'cancelled' | 'declined' | 'expired'

/** Ends a registration: its seat is free again, or its position in line is gone. */
export async function letGo(
  trx: Trx,
  places: Places,
  registration: Standing,
  actor: Actor,
  { ending = 'cancelled', reason = null }: { ending?: Ending; reason?: string | null } = {}
) {
  const { id, status } = registration
  const choices = await choicesOf(trx, id)
  if (registration.holdsSeat) places.release(choices)
  if (status === 'waitlisted') places.leaveQueue(choices)
  const now = toSql(clock.now())
  await trx
    .from('registrations')
    .where('id', id)
    .update({
      status: ending,
      holds_seat: false,
      hold_until: null,
      queued_at: null,
      code_hash: null,
      cancelled_at: ending === 'cancelled' ? now : null,
      cancel_reason: reason,
      updated_at: now,
    })
  await recordRegistration(trx, `registration.${ending}`, registration, actor)
}
