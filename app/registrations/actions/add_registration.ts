import type { Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { done, refuse, type Result } from '#app/core/result'
import { findOrMakePerson } from '#app/people/actions/find_or_make_person'
import { keepAnswers } from '#app/questions/keep_answers'
import { insertCompanions } from '#app/registrations/actions/insert_companions'
import { insertWithDays } from '#app/registrations/actions/insert_registration'
import { recordGroup } from '#app/registrations/actions/record_registration'
import { settle, type Settled } from '#app/registrations/actions/settle'
import { underPlaces } from '#app/registrations/actions/under_places'
import { choicesFor, type DaysWanted } from '#app/registrations/choices'
import { seatsFor, tooMany } from '#app/registrations/companions'
import { activeOf } from '#app/registrations/queries/active_of'
import { hasDate, isOver } from '#app/registrations/registration_state'
import { identityOf, type Typed, type Wish } from '#app/registrations/wish'

interface Added {
  id: number
  status: Settled['status']
}

type Refusal =
  | { reason: 'already_registered'; registrationId: number }
  | { reason: 'event_cancelled' }
  | { reason: 'event_over' }
  | { reason: 'no_days' }
  | { reason: 'too_many'; most: number }
  | { reason: 'full' }

/**
 * An organiser registers somebody by hand, also while the form is closed. Nobody has to confirm; seats and the order
 * of those who wait hold as for everyone.
 */
export function addRegistration(
  eventId: number,
  wish: Typed & DaysWanted & Pick<Wish, 'answering' | 'companions'>,
  actor: Actor
): Promise<Result<Added, Refusal>> {
  return underPlaces(eventId, async (hold) => {
    const { trx, terms, places } = hold
    const now = clock.now()
    if (terms.status === 'cancelled') return refuse('event_cancelled')
    if (terms.status === 'archived' || isOver(terms, now)) return refuse('event_over')
    const wanted = choicesFor(terms, wish, now)
    if (hasDate(terms) && wanted.length === 0) return refuse('no_days')
    const { companions: names = [] } = wish
    const most = tooMany(hold, { choices: wanted, partnerId: null, number: names.length })
    if (most !== null) return refuse('too_many', { most })

    const personId = await findOrMakePerson(trx, identityOf(wish))
    const active = await activeOf(trx, eventId, personId)
    if (active !== null) return refuse('already_registered', { registrationId: active })

    const nothingYet = { holdsSeat: false, queuedAt: null }
    const party = { seats: seatsFor(terms, names.length), partnerId: null }
    const settled = settle(places, wanted, nothingYet, false, now, party)
    if (!settled) return refuse('full')
    const { status, choices, columns } = settled
    const row = { event_id: eventId, person_id: personId, source: 'organiser', ...columns }
    const id = await insertWithDays(trx, row, wish, choices, now)
    await keepAnswers(trx, { registrationId: id }, wish.answering)
    const { needSeats } = terms.companions
    const bringing = { id, draft: { row, typed: wish, choices }, names, needSeats }
    const members = [id, ...(await insertCompanions(trx, [bringing], now))].map((one) => ({
      id: one,
    }))
    await recordGroup(trx, `registration.${status}`, { members }, eventId, actor)
    return done({ id, status })
  })
}
