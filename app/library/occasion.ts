import type { Actor, Occasion } from '#app/activity/record'

/** What the history of an event keeps of a change of what came of it. */
export function outcomeOccasion(
  eventId: number,
  actor: Actor,
  subject: Occasion['subject'],
  details: Record<string, unknown>
): Occasion {
  return { actor, subject, eventId, details }
}
