import type { Actor } from '#app/activity/record'
import { recordMarks } from '#app/attendance/actions/record_attendance'
import type { RecordableSession } from '#app/attendance/queries/recordable_sessions'
import { holdSession } from '#app/attendance/queries/bookings'
import { clock } from '#app/core/clock'
import type { Locale } from '#app/core/languages/locales'
import { done, refuse, type Result } from '#app/core/result'
import { hashToken } from '#app/core/tokens'
import { findOrMakePerson } from '#app/people/actions/find_or_make_person'
import { insertWithDays } from '#app/registrations/actions/insert_registration'
import { recordRegistration } from '#app/registrations/actions/record_registration'
import { underPlaces } from '#app/registrations/actions/under_places'
import type { Choice } from '#app/registrations/places'
import type { RegistrationTerms } from '#app/registrations/queries/registration_terms'
import { identityOf, type Typed } from '#app/registrations/wish'

export interface WalkIn {
  name: string
  organisation: string | null
  /** Of the form: sent twice, it is one person. */
  nonce: string
}

/**
 * Somebody stands in the door and is on no list: makes them known by name, confirms their registration for this
 * day and marks them present. They are here, so a full event is no reason to send them away; it is shown as
 * over-full. A session that was called off takes nobody. Gives the registration's id.
 */
export function addWalkIn(
  session: RecordableSession,
  walkIn: WalkIn,
  actor: Actor,
  locale: Locale
): Promise<Result<number, { reason: 'session_cancelled' }>> {
  const { eventId } = session
  const formNonce = hashToken(`walk-in:${eventId}:${walkIn.nonce}`)
  return underPlaces(eventId, async ({ trx, terms, places }) => {
    const known = await trx
      .from('registrations')
      .where('form_nonce', formNonce)
      .select('id')
      .first()
    if (known) return done(known.id as number)
    const { isCancelled } = await holdSession(trx, session.id)
    if (isCancelled) return refuse('session_cancelled')

    const now = clock.now()
    const typed = asTyped(walkIn, locale)
    const choices = thatDay(terms, session.dayId)
    const row = {
      event_id: eventId,
      person_id: await findOrMakePerson(trx, identityOf(typed)),
      status: 'confirmed',
      source: 'walk_in',
      holds_seat: true,
      form_nonce: formNonce,
    }
    const id = await insertWithDays(trx, row, typed, choices, now)
    places.take(choices)
    await recordRegistration(trx, 'registration.walked_in', { id, eventId }, actor)
    await recordMarks(
      trx,
      session,
      [{ registrationId: id, status: 'present', markedAt: now, nonce: formNonce, how: 'walk_in' }],
      actor
    )
    return done(id)
  })
}

function asTyped({ name, organisation }: WalkIn, locale: Locale): Typed {
  return {
    name,
    organisationName: organisation,
    email: null,
    organisationType: null,
    country: null,
    district: null,
    role: 'participant',
    language: null,
    locale,
  }
}

/** Whether they come on the other days as well is for them to say. */
function thatDay({ days }: RegistrationTerms, dayId: number): Choice[] {
  return days
    .filter(({ id }) => id === dayId)
    .map(({ id, mode }) => ({ dayId: id, presence: mode === 'online' ? 'online' : 'on_site' }))
}
