import { SYSTEM } from '#app/activity/record'
import { recordGroup } from '#app/registrations/actions/record_registration'
import type { Group } from '#app/registrations/group'
import type { Hold } from '#app/registrations/hold'
import type { Choice } from '#app/registrations/places'
import type { Waiting } from '#app/registrations/queries/day_line'
import { haveDay } from '#app/registrations/waited_days'

/** A day that somebody waited for is theirs from now on. Whoever got it at once, or has no place yet, needs no letter. */
export async function giveDay(
  { trx, places, terms, since }: Pick<Hold, 'trx' | 'places' | 'terms' | 'since'>,
  group: Group,
  day: Choice,
  { status, queuedAt }: Waiting
) {
  places.giveDay(day, group)
  await haveDay(trx, group, day.dayId)
  if (status === 'confirmed' && queuedAt < since) {
    await recordGroup(trx, 'registration.day_given', group, terms.eventId, SYSTEM)
  }
}
