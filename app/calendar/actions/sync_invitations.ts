import { isDeepStrictEqual } from 'node:util'
import db from '@adonisjs/lucid/services/db'
import { draftLetters, type BuiltLetter } from '#app/calendar/mails/draft_letters'
import { invitationPlan } from '#app/calendar/invitation_plan'
import { invitationState } from '#app/calendar/queries/invitation_state'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { transaction, type Trx } from '#app/core/database'
import { keepMail } from '#app/messages/keep_mail'
import Registration from '#app/registrations/models/registration'

/** Each colleague behind the same mailbox who is told at the same moment costs one. */
const TRIES = 20

/**
 * Brings a person's calendar to where their registration stands: compares what they should have with what was last
 * sent, and sends the difference. Safe to call at any time, in any order, by several at once. Mails are built before
 * the lock and kept under it, unless things have moved meanwhile; then it looks again.
 */
export async function syncInvitations(registrationId: number): Promise<void> {
  for (let tries = 0; tries < TRIES; tries++) {
    const registration = await Registration.findOrFail(registrationId)
    if (!registration.email) return
    const state = await invitationState(db.connection(), registrationId)
    const plan = invitationPlan(state)
    if (plan.length === 0) return
    const built = await draftLetters(registration, state, plan)
    const kept = await transaction(async (trx) => {
      if (!(await isSameMailbox(trx, registration))) return false
      await lockMailbox(trx, registration.personId)
      const now = invitationPlan(await invitationState(trx, registrationId))
      if (!isDeepStrictEqual(now, plan)) return false
      for (const letter of built) await keep(trx, registration, letter)
      return true
    })
    if (kept) return
  }
  throw new Error(`registration ${registrationId} keeps changing while its letters are written`)
}

/** Takes the registration, and says whether its mailbox is still the one the letters were written to. */
async function isSameMailbox(trx: Trx, { id, addressRevision }: Registration): Promise<boolean> {
  const row = await trx
    .from('registrations')
    .where('id', id)
    .forUpdate()
    .select('address_revision')
    .firstOrFail()
  return row.address_revision === addressRevision
}

/** Calendars know mailboxes, not people: two letters to one mailbox at once must not bear the same SEQUENCE. */
async function lockMailbox(trx: Trx, personId: number) {
  const mailbox = trx.from('people').where('id', personId).select('email_normalised')
  await trx.from('people').where('email_normalised', mailbox).orderBy('id').forUpdate().select('id')
}

async function keep(
  trx: Trx,
  { id: registrationId, addressRevision }: Registration,
  { mail, days, organizer }: BuiltLetter
) {
  await keepMail(trx, mail)
  for (const day of days) {
    const told = {
      uid: day.uid,
      sequence: day.sequence,
      day_sequence: day.daySequence,
      method: day.method,
      presence: day.presence,
      address_revision: addressRevision,
      organizer,
      sent_at: toSql(clock.now()),
      partstat: null,
      replied_at: null,
    }
    await trx
      .knexClient('day_invitations')
      .insert({ registration_id: registrationId, day_id: day.dayId, ...told })
      .onConflict(['registration_id', 'day_id'])
      .merge(told)
  }
}
