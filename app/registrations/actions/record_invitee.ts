import { record, type Actor } from '#app/activity/record'
import type { Verb } from '#app/activity/verbs'
import type { Trx } from '#app/core/database'

type InviteeVerb = Extract<Verb, `invitee.${string}`>

/** Says what happened to an invitation to register. */
export function recordInvitee(
  trx: Trx,
  verb: InviteeVerb,
  { id, eventId }: { id: number; eventId: number },
  actor: Actor
) {
  return record(trx, verb, { inviteeId: id }, { actor, subject: { type: 'invitee', id }, eventId })
}
