import { isDeepStrictEqual } from 'node:util'
import db from '@adonisjs/lucid/services/db'
import { keepLetters, lockMailbox } from '#app/calendar/actions/keep_letters'
import { leaveMailboxes } from '#app/calendar/actions/leave_mailboxes'
import { draftLetters } from '#app/calendar/mails/draft_letters'
import { invitationPlan } from '#app/calendar/invitation_plan'
import { invitationState } from '#app/calendar/queries/invitation_state'
import { transaction, type Trx } from '#app/core/database'
import { normaliseAddress } from '#app/people/email_address'
import Registration from '#app/registrations/models/registration'

/** Each colleague behind the same mailbox who is told at the same moment costs one. */
const TRIES = 20

/**
 * Brings a person's calendar to where their registration stands: compares what they should have with what was last
 * sent, and sends the difference; first to mailboxes that the registration has left. Safe to call at any time, in any
 * order, by several at once. Mails are built before the lock and kept under it, unless things have moved meanwhile;
 * then it looks again.
 */
export async function syncInvitations(registrationId: number): Promise<void> {
  for (let tries = 0; tries < TRIES; tries++) {
    const registration = await Registration.findOrFail(registrationId)
    if (!registration.email) return
    const asItIs = (trx: Trx) => isUnmoved(trx, registration)
    if ((await leaveMailboxes(registration, asItIs)) && (await tell(registration, asItIs))) return
  }
  throw new Error(`registration ${registrationId} keeps changing while its letters are written`)
}

/** Writes to the registration's own mailbox. Answers whether it knows all that it should. */
async function tell(
  registration: Registration,
  asItIs: (trx: Trx) => Promise<boolean>
): Promise<boolean> {
  const { id } = registration
  const state = await invitationState(db.connection(), id)
  const plan = invitationPlan(state)
  if (plan.length === 0) return true
  const mailbox = normaliseAddress(registration.email!)
  const letters = await draftLetters(registration, state, plan)
  return transaction(async (trx) => {
    if (!(await asItIs(trx))) return false
    await lockMailbox(trx, mailbox)
    const now = invitationPlan(await invitationState(trx, id))
    if (!isDeepStrictEqual(now, plan)) return false
    await keepLetters(trx, { registrationId: id, mailbox }, letters)
    return true
  })
}

/** Takes the registration, and says whether it still has the mailbox and the state that the letters were written for. */
async function isUnmoved(
  trx: Trx,
  { id, addressRevision, status }: Registration
): Promise<boolean> {
  const row = await trx
    .from('registrations')
    .where('id', id)
    .forUpdate()
    .select('address_revision', 'status')
    .firstOrFail()
  return row.address_revision === addressRevision && row.status === status
}
