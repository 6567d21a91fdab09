import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { evenIfGivenUp, type Trx } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import { findOrMakePerson } from '#app/people/actions/find_or_make_person'
import { keepWordsOf } from '#app/registrations/actions/keep_consents'
import { NewRegistrations } from '#app/registrations/actions/new_registrations'
import type { Refusal } from '#app/registrations/actions/register_group'
import { settle } from '#app/registrations/actions/settle'
import { takeOver } from '#app/registrations/actions/take_over'
import { underPlaces } from '#app/registrations/actions/under_places'
import { opensTo, type Admission } from '#app/registrations/admission'
import { choicesFor } from '#app/registrations/choices'
import { seatsFor, tooMany } from '#app/registrations/companions'
import type { Hold } from '#app/registrations/hold'
import { ACTIVE_STATUSES } from '#app/registrations/models/registration'
import { earlierOf } from '#app/registrations/queries/earlier_of'
import { hasDate, registrationState } from '#app/registrations/registration_state'
import { identityOf, type RegistrationRequest, type Wanted } from '#app/registrations/wish'

const NOTHING_YET = { holdsSeat: false, queuedAt: null }

/**
 * Registers somebody whose mailbox is proven: at once, without a mail to confirm by. Who is registered already keeps
 * that registration; one that nobody proved before is theirs by this, as they say it now. An invitation that was
 * answered keeps its answer.
 */
export function registerKnown(
  request: RegistrationRequest,
  admission: Admission
): Promise<Result<number, Refusal>> {
  return evenIfGivenUp(() => registerOnce(request, admission))
}

async function registerOnce(
  request: RegistrationRequest,
  admission: Admission
): Promise<Result<number, Refusal>> {
  const { eventId, nonce } = request
  await keepWordsOf([request])
  return underPlaces(eventId, async (hold) => {
    const { trx, terms } = hold
    const now = clock.now()
    const state = registrationState(terms, now, opensTo(admission))
    if (state !== 'open') return refuse('not_open', { state })
    const invitation = await lockInvitation(trx, eventId, admission)
    if (invitation === 'withdrawn') return refuse('not_open', { state: 'invited' })
    if (invitation?.answer) return done(invitation.answer)
    const choices = choicesFor(terms, request, now)
    if (hasDate(terms) && choices.length === 0) return refuse('no_days')
    const most = tooMany(hold, {
      choices,
      partnerId: hold.places.partnerOf(request.partnerId),
      number: request.companions?.length ?? 0,
    })
    if (most !== null) return refuse('too_many', { most })

    const personId =
      admission.by === 'account'
        ? admission.personId
        : await findOrMakePerson(trx, identityOf(request))
    const { active, nonceUsed } = await earlierOf(trx, eventId, personId, nonce)
    const wanted = { ...request, personId, choices, nonce: nonceUsed ? null : nonce }
    if (active && !active.isProven) {
      const taken = await takeOver(hold, active, wanted, needsApproval(hold, admission))
      if (!taken.ok) return taken
    }
    const id = active?.id ?? (await insert(hold, wanted, admission))
    if (id === null) return refuse('full')
    await noteAnswer(trx, admission, { id, personId })
    return done(id)
  })
}

/**
 * How the invitation stands that somebody came by; null where it was another way. It may have been taken back while its
 * form was open, or answered: it is good for one registration at a time.
 */
async function lockInvitation(trx: Trx, eventId: number, admission: Admission) {
  if (admission.by !== 'invitation') return null
  const invitee = await trx
    .from('invitees')
    .where({ id: admission.inviteeId, event_id: eventId })
    .whereNull('withdrawn_at')
    .forUpdate()
    .first()
  if (!invitee) return 'withdrawn'
  const answer = await trx
    .from('registrations')
    .where('id', invitee.registration_id)
    .whereIn('status', [...ACTIVE_STATUSES])
    .select('id')
    .first()
  return { answer: answer?.id as number | undefined }
}

async function insert(
  hold: Hold,
  { nonce, ...wanted }: Omit<Wanted, 'nonce'> & { nonce: string | null },
  admission: Admission
): Promise<number | null> {
  const now = clock.now()
  const { eventId, personId, choices, companions = [] } = wanted
  const partnerId = hold.places.partnerOf(wanted.partnerId)
  const party = { seats: seatsFor(hold.terms, companions.length), partnerId }
  const settled = settle(
    hold.places,
    choices,
    NOTHING_YET,
    needsApproval(hold, admission),
    now,
    party
  )
  if (!settled) return null
  const row = {
    event_id: eventId,
    person_id: personId,
    partner_id: partnerId,
    form_nonce: nonce,
    source: admission.by === 'invitation' ? 'invitation' : 'form',
    email_confirmed_at: toSql(now),
    ...settled.columns,
  }
  const draft = { row, typed: wanted, choices: settled.choices }
  const made = new NewRegistrations(hold)
  const id = made.add({ verb: `registration.${settled.status}`, draft })
  await made.write()
  return id()
}

/** Whom an organiser invited, they have said yes to. */
function needsApproval({ terms }: Hold, admission: Admission): boolean {
  return terms.policy === 'approval' && admission.by !== 'invitation'
}

/** What came of an invitation, for whoever sent it. */
async function noteAnswer(
  trx: Trx,
  admission: Admission,
  { id, personId }: { id: number; personId: number }
) {
  if (admission.by !== 'invitation') return
  await trx
    .from('invitees')
    .where('id', admission.inviteeId)
    .update({ registration_id: id, person_id: personId })
}
