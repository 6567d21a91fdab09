import type { DateTime } from 'luxon'
import { reactionsTo } from '#app/activity/reactions'
import type { Verb, Verbs } from '#app/activity/verbs'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import type { Trx } from '#app/core/database'
import { enqueue, enqueueAll } from '#app/core/enqueue'

/** Who did it: a signed-in user, or a word for those without an account, or the name under which they were asked. */
export type Actor =
  | { userId: number; label: string }
  | { userId: null; label: (typeof NAMELESS)[number] }
  | { userId: null; label: string; named: true }

/** What stands in place of a name. */
const NAMELESS = ['visitor', 'participant', 'system', 'console'] as const

/** Somebody without an account who is known by name, as they were asked in. */
export function guestNamed(name: string): Actor {
  return { userId: null, label: name, named: true }
}

/** Whether history names who did it. */
export function isNamed(row: { actorUserId: number | null; actorLabel: string }): boolean {
  return row.actorUserId !== null || !(NAMELESS as readonly string[]).includes(row.actorLabel)
}

export const VISITOR: Actor = { userId: null, label: 'visitor' }
export const PARTICIPANT: Actor = { userId: null, label: 'participant' }
export const SYSTEM: Actor = { userId: null, label: 'system' }
export const CONSOLE: Actor = { userId: null, label: 'console' }

export interface Occasion {
  actor: Actor
  subject: { type: string; id: number }
  eventId?: number | null
  organisationId?: number | null
  /** Names of the fields that changed; values only of event content, never of persons. */
  details?: Record<string, unknown>
}

/**
 * Says once that something happened: a row of history, and the jobs that follow from it, both in the
 * caller's transaction, so that they exist if and only if the write does.
 */
export async function record<V extends Verb>(
  trx: Trx,
  verb: V,
  payload: Verbs[V],
  occasion: Occasion
) {
  await trx.table('activities').insert(rowOf(verb, occasion, clock.now()))
  for (const job of reactionsTo(verb)) await enqueue(trx, job, payload)
}

/** The same of many things that happened at once. */
export async function recordAll<V extends Verb>(
  trx: Trx,
  verb: V,
  happened: { payload: Verbs[V]; occasion: Occasion }[]
) {
  if (happened.length === 0) return
  const now = clock.now()
  const rows = happened.map(({ occasion }) => rowOf(verb, occasion, now))
  await trx.table('activities').multiInsert(rows)
  const payloads = happened.map(({ payload }) => payload)
  for (const job of reactionsTo(verb)) await enqueueAll(trx, job, payloads)
}

function rowOf(
  verb: Verb,
  { actor, subject, eventId, organisationId, details }: Occasion,
  now: DateTime
) {
  return {
    verb,
    actor_user_id: actor.userId,
    actor_label: actor.label,
    subject_type: subject.type,
    subject_id: subject.id,
    event_id: eventId ?? null,
    organisation_id: organisationId ?? null,
    details: JSON.stringify(details ?? {}),
    at: toSql(now),
  }
}
