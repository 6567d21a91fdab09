import { PARTICIPANT } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { done, refuse, type Result } from '#app/core/result'
import { findOrMakePerson } from '#app/people/actions/find_or_make_person'
import { insertRegistration } from '#app/registrations/actions/insert_registration'
import { letGo } from '#app/registrations/actions/let_go'
import { recordRegistration } from '#app/registrations/actions/record_registration'
import { repeatRegistration } from '#app/registrations/actions/repeat_registration'
import { settle } from '#app/registrations/actions/settle'
import { underPlaces } from '#app/registrations/actions/under_places'
import type { Hold } from '#app/registrations/hold'
import { choicesFor } from '#app/registrations/choices'
import { holdUntil } from '#app/registrations/deadlines'
import type { Choice, Places } from '#app/registrations/places'
import { earlierOf, type EarlierRow } from '#app/registrations/queries/earlier_of'
import {
  hasDate,
  registrationState,
  type RegistrationState,
} from '#app/registrations/registration_state'
import { identityOf, type RegistrationRequest, type Wanted } from '#app/registrations/wish'

type Refusal =
  { reason: 'not_open'; state: Exclude<RegistrationState, 'open'> } | { reason: 'no_days' }

/**
 * Takes a wish to take part. A seat is held if one is free and nobody waits for it; otherwise the registration stands
 * in line from this moment. Who is registered already only gets their link again, and the answer is the same.
 */
export function registerParticipant(
  request: RegistrationRequest
): Promise<Result<number, Refusal>> {
  return underPlaces(request.eventId, async (hold) => {
    const { trx, terms } = hold
    const now = clock.now()
    const state = registrationState(terms, now)
    if (state !== 'open') return refuse('not_open', { state })
    const choices = choicesFor(terms, request, now)
    if (hasDate(terms) && choices.length === 0) return refuse('no_days')

    const personId = await findOrMakePerson(trx, identityOf(request))
    const earlier = await earlierOf(trx, request.eventId, personId, request.nonce)
    const wanted = { ...request, personId, choices }
    if (earlier.unprovenBySameForm) await takeBack(hold, earlier.unprovenBySameForm)
    if (earlier.active || earlier.unconfirmedBySameForm) {
      return done(await repeatRegistration(hold, wanted, earlier))
    }
    return done(
      await register(
        hold,
        wanted,
        earlier.nonceUsed && !earlier.unprovenBySameForm ? null : request.nonce
      )
    )
  })
}

/** Where nobody confirms, a corrected address takes back what the wrong one was given. */
async function takeBack({ trx, terms, places }: Hold, mistaken: EarlierRow) {
  await letGo(trx, places, { ...mistaken, eventId: terms.eventId }, PARTICIPANT)
  await trx.from('registrations').where('id', mistaken.id).update({ form_nonce: null })
}

async function register({ trx, terms, places }: Hold, wanted: Wanted, nonce: string | null) {
  const now = clock.now()
  const { eventId, personId, choices } = wanted
  const nothingYet = { holdsSeat: false, queuedAt: null }
  const settled = terms.confirmEmail
    ? null
    : settle(places, choices, nothingYet, terms.policy === 'approval', now)
  const columns = settled?.columns ?? holdOrQueue(places, choices)
  const row = { event_id: eventId, person_id: personId, form_nonce: nonce, source: 'form' }
  const id = await insertRegistration(trx, { ...row, ...columns }, wanted, choices, now)
  const verb = settled ? (`registration.${settled.status}` as const) : 'registration.requested'
  await recordRegistration(trx, verb, { id, eventId }, PARTICIPANT)
  return id
}

/** While the address is unconfirmed: a seat for a short time, or a moment from which the person waits. */
function holdOrQueue(places: Places, choices: Choice[]) {
  const now = clock.now()
  const seated = places.hasSeatForNewcomer(choices)
  if (seated) places.take(choices)
  return {
    status: 'unconfirmed',
    holds_seat: seated,
    hold_until: seated ? toSql(holdUntil(now)) : null,
    queued_at: seated ? null : toSql(now),
  }
}
