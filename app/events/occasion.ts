import type { Actor, Occasion } from '#app/activity/record'

/** What the history of an event keeps of one change: who made it, and what about it. */
export function occasionOf(
  event: { id: number },
  actor: Actor,
  details: Record<string, unknown> = {}
): Occasion {
  return { actor, subject: { type: 'event', id: event.id }, eventId: event.id, details }
}
