import type { Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { done, refuse, type Result } from '#app/core/result'
import { findOrMakePerson } from '#app/people/actions/find_or_make_person'
import { keepAnswers, type Answering } from '#app/questions/keep_answers'
import { insertWithDays } from '#app/registrations/actions/insert_registration'
import { recordRegistration } from '#app/registrations/actions/record_registration'
import { settle, type Settled } from '#app/registrations/actions/settle'
import { underPlaces } from '#app/registrations/actions/under_places'
import { choicesFor, type DaysWanted } from '#app/registrations/choices'
import { activeOf } from '#app/registrations/queries/active_of'
import { hasDate, isOver } from '#app/registrations/registration_state'
import { identityOf, type Typed } from '#app/registrations/wish'

interface Added {
  id: number
  status: Settled['status']
}

type Refusal =
  | { reason: 'already_registered'; registrationId: number }
  | { reason: 'event_cancelled' }
  | { reason: 'event_over' }
  | { reason: 'no_days' }

/**
 * An organiser registers somebody by hand, also while the form is closed. Nobody has to confirm; seats and the order
 * of those who wait hold as for everyone.
 */
export function addRegistration(
  eventId: number,
  wish: Typed & DaysWanted & { answering?: Answering },
  actor: Actor
): Promise<Result<Added, Refusal>> {
  return underPlaces(eventId, async ({ trx, terms, places }) => {
    const now = clock.now()
    if (terms.status === 'cancelled') return refuse('event_cancelled')
    if (terms.status === 'archived' || isOver(terms, now)) return refuse('event_over')
    const choices = choicesFor(terms, wish, now)
    if (hasDate(terms) && choices.length === 0) return refuse('no_days')

    const personId = await findOrMakePerson(trx, identityOf(wish))
    const active = await activeOf(trx, eventId, personId)
    if (active !== null) return refuse('already_registered', { registrationId: active })

    const { status, columns } = settle(
      places,
      choices,
      { holdsSeat: false, queuedAt: null },
      false,
      now
    )
    const row = { event_id: eventId, person_id: personId, source: 'organiser', ...columns }
    const id = await insertWithDays(trx, row, wish, choices, now)
    await keepAnswers(trx, { registrationId: id }, wish.answering)
    await recordRegistration(trx, `registration.${status}`, { id, eventId }, actor)
    return done({ id, status })
  })
}
