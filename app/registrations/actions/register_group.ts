import { PARTICIPANT } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { done, refuse, type Result } from '#app/core/result'
import { findOrMakePeople } from '#app/people/actions/find_or_make_person'
import { keepWordsOf } from '#app/registrations/actions/keep_consents'
import { letGo } from '#app/registrations/actions/let_go'
import { repeatRegistration } from '#app/registrations/actions/repeat_registration'
import { settle } from '#app/registrations/actions/settle'
import { underPlaces } from '#app/registrations/actions/under_places'
import {
  NewRegistrations,
  type NewRegistration,
} from '#app/registrations/actions/new_registrations'
import type { Hold } from '#app/registrations/hold'
import { choicesFor } from '#app/registrations/choices'
import { seatsFor, tooMany } from '#app/registrations/companions'
import { holdUntil } from '#app/registrations/deadlines'
import type { Choice, Party, Places } from '#app/registrations/places'
import {
  earlierOf,
  earlierOfAll,
  isFirst,
  type EarlierRow,
} from '#app/registrations/queries/earlier_of'
import {
  hasDate,
  registrationState,
  type RegistrationState,
} from '#app/registrations/registration_state'
import {
  identityOf,
  isUnproven,
  type RegistrationRequest,
  type Wanted,
} from '#app/registrations/wish'

export type Refusal =
  | { reason: 'not_open'; state: Exclude<RegistrationState, 'open'> }
  | { reason: 'no_days' }
  | { reason: 'too_many'; most: number }
  | { reason: 'full' }

type Answer = Result<number, Refusal>

/**
 * Takes wishes for one event, in their order, in one transaction. Whoever comes for the first time is written together
 * with the others; one who came before is dealt with alone, when those before them are written.
 * @param requests no two from the same form or of the same person
 */
export async function registerGroup(
  eventId: number,
  requests: RegistrationRequest[]
): Promise<Answer[]> {
  await keepWordsOf(requests)
  return underPlaces(eventId, async (hold) => {
    const { trx, terms } = hold
    const now = clock.now()
    const state = registrationState(terms, now)
    if (state !== 'open') return requests.map(() => refuse('not_open', { state }))

    const personIds = await findOrMakePeople(trx, requests.map(identityOf))
    const wanted = requests.map((request, index) => {
      return { ...request, personId: personIds[index], choices: choicesFor(terms, request, now) }
    })
    const earlier = await earlierOfAll(trx, eventId, wanted)
    const made = new NewRegistrations(hold)
    const seen = new Set<number>()
    const answers: (() => Answer)[] = []
    for (const [index, one] of wanted.entries()) {
      const most = tooMany(hold, {
        ...one,
        partnerId: hold.places.partnerOf(one.partnerId),
        number: one.companions?.length ?? 0,
      })
      if (hasDate(terms) && one.choices.length === 0) {
        answers.push(() => refuse('no_days'))
      } else if (most !== null) {
        answers.push(() => refuse('too_many', { most }))
      } else if (isFirst(earlier[index]) && !seen.has(one.personId)) {
        const draft = draftOf(hold, one, one.nonce)
        answers.push(draft ? added(made, draft) : () => refuse('full'))
      } else {
        await made.write()
        answers.push(await registerAgain(hold, one, made))
      }
      seen.add(one.personId)
    }
    await made.write()
    return answers.map((answer) => answer())
  })
}

function added(made: NewRegistrations, draft: NewRegistration): () => Answer {
  const id = made.add(draft)
  return () => done(id())
}

/**
 * Somebody who is registered already, or a form that made a registration before. Where a stranger is told that nothing
 * is left, so is who is registered: the answer says nothing of them, their link is on its way all the same.
 */
async function registerAgain(
  hold: Hold,
  wanted: Wanted,
  made: NewRegistrations
): Promise<() => Answer> {
  const { eventId, personId, nonce } = wanted
  const earlier = await earlierOf(hold.trx, eventId, personId, nonce)
  if (earlier.unprovenBySameForm) await takeBack(hold, earlier.unprovenBySameForm)
  if (earlier.active || earlier.unconfirmedBySameForm) {
    const isFull =
      !earlier.nonceUsed &&
      draftOf({ ...hold, places: hold.places.sketch() }, wanted, nonce) === null
    const id = await repeatRegistration(hold, wanted, earlier)
    return () => (isFull ? refuse('full') : done(id))
  }
  const isUsed = earlier.nonceUsed && !earlier.unprovenBySameForm
  const draft = draftOf(hold, wanted, isUsed ? null : nonce)
  return draft ? added(made, draft) : () => refuse('full')
}

/** Where nobody confirms, a corrected address takes back what the wrong one was given. */
async function takeBack({ trx, terms, places }: Hold, mistaken: EarlierRow) {
  await letGo(trx, places, { ...mistaken, eventId: terms.eventId }, PARTICIPANT)
  await trx.from('registrations').where('id', mistaken.id).update({ form_nonce: null })
}

/** Null where no seat is left and nobody can begin to wait any more. */
function draftOf(
  { terms, places }: Pick<Hold, 'terms' | 'places'>,
  wanted: Wanted,
  nonce: string | null
): NewRegistration | null {
  const { eventId, personId, choices, companions = [] } = wanted
  const partnerId = places.partnerOf(wanted.partnerId)
  const party = { seats: seatsFor(terms, companions.length), partnerId }
  if (!places.listIsOpen && !places.seatsForNewcomer(choices, party)) return null
  const nothingYet = { holdsSeat: false, queuedAt: null }
  const unproven = isUnproven(wanted, nonce)
  const settled =
    terms.confirmEmail || unproven
      ? null
      : settle(places, choices, nothingYet, terms.policy === 'approval', clock.now(), party)
  const { columns, choices: days } = settled ?? holdOrQueue(places, choices, party, unproven)
  const row = {
    event_id: eventId,
    person_id: personId,
    partner_id: partnerId,
    form_nonce: nonce,
    source: 'form',
  }
  const verb = settled ? (`registration.${settled.status}` as const) : 'registration.requested'
  return { verb, draft: { row: { ...row, ...columns }, typed: wanted, choices: days } }
}

/**
 * While the address is unconfirmed: a seat for a short time, or a moment from which the person waits. Without the work
 * that was asked for no seat is held, so that a program which sends forms takes nothing from anybody.
 */
function holdOrQueue(places: Places, choices: Choice[], party: Party, unproven: boolean) {
  const now = clock.now()
  const seats = unproven ? null : places.seatsForNewcomer(choices, party)
  if (seats) places.take(seats, party)
  return {
    choices: seats ?? choices,
    columns: {
      status: 'unconfirmed',
      holds_seat: seats !== null,
      hold_until: seats ? toSql(holdUntil(now)) : null,
      queued_at: seats ? null : toSql(now),
    },
  }
}
