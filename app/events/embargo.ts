import type { DateTime } from 'luxon'

/** Whether strangers do not see it yet although it may be published. It is shown from the very moment on. */
export function isUnderEmbargo(
  { embargoUntil }: { embargoUntil: DateTime | null },
  now: DateTime
): boolean {
  return embargoUntil !== null && embargoUntil > now
}
