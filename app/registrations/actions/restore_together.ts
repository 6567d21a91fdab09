import type { Actor } from '#app/activity/record'
import { restoreDeclined } from '#app/registrations/actions/restore_declined'

export const RESTORATIONS = [
  'pending',
  'waitlisted',
  'confirmed',
  'not_declined',
  'registered_again',
  'full',
  'event_closed',
] as const

export type Restoration = (typeof RESTORATIONS)[number]

/**
 * Takes the refusals of several people back, in the order given: each by themselves, so that one who registered again
 * meanwhile keeps nobody else declined. Answers how many came to what.
 */
export async function restoreTogether(
  registrationIds: number[],
  actor: Actor
): Promise<Record<Restoration, number>> {
  const counts = Object.fromEntries(RESTORATIONS.map((one) => [one, 0])) as Record<
    Restoration,
    number
  >
  for (const id of registrationIds) {
    const result = await restoreDeclined(id, actor)
    counts[result.ok ? result.value : result.reason] += 1
  }
  return counts
}
