import { record, type Actor } from '#app/activity/record'
import type { Verb } from '#app/activity/verbs'
import type { Trx } from '#app/core/database'

type RegistrationVerb = Extract<Verb, `registration.${string}`>

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
    {
      actor,
      subject: { type: 'registration', id: registration.id },
      eventId: registration.eventId,
      details: fields ? { fields } : undefined,
    }
  )
}
