import { record, recordAll, type Actor, type Occasion } from '#app/activity/record'
import type { Verb } from '#app/activity/verbs'
import type { Trx } from '#app/core/database'

export type RegistrationVerb = Extract<Verb, `registration.${string}`>

/** Says what happened to a registration. `fields` names what changed, never its values. */
export function recordRegistration(
  trx: Trx,
  verb: RegistrationVerb,
  registration: { id: number; eventId: number },
  actor: Actor,
  fields?: string[]
) {
  return record(
    trx,
    verb,
    { registrationId: registration.id },
    occasionOf(registration, actor, fields)
  )
}

/** The same of somebody and all they bring along. */
export function recordGroup(
  trx: Trx,
  verb: RegistrationVerb,
  { members }: { members: { id: number }[] },
  eventId: number,
  actor: Actor
) {
  const registrations = members.map(({ id }) => ({ id, eventId }))
  return recordRegistrations(trx, verb, registrations, actor)
}

/** The same of many registrations to which the same happened at once. */
export function recordRegistrations(
  trx: Trx,
  verb: RegistrationVerb,
  registrations: { id: number; eventId: number }[],
  actor: Actor
) {
  const happened = registrations.map((registration) => ({
    payload: { registrationId: registration.id },
    occasion: occasionOf(registration, actor),
  }))
  return recordAll(trx, verb, happened)
}

function occasionOf(
  { id, eventId }: { id: number; eventId: number },
  actor: Actor,
  fields?: string[]
): Occasion {
  return {
    actor,
    subject: { type: 'registration', id },
    eventId,
    details: fields ? { fields } : undefined,
  }
}
