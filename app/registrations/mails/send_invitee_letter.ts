import db from '@adonisjs/lucid/services/db'
import { clock } from '#app/core/clock'
import { sendMail } from '#app/messages/keep_mail'
import { inviteeLetter } from '#app/registrations/mails/invitee_letter'
import Invitee from '#app/registrations/models/invitee'
import { hasOptedOut } from '#app/registrations/queries/opted_out'
import { registrationTerms } from '#app/registrations/queries/registration_terms'
import { isClosed } from '#app/registrations/registration_state'

/**
 * Asks somebody to register, unless the invitation was taken back meanwhile, the event is off or over, or they don't want
 * to be written to. Of a draft nobody hears: its publication asks for the letter again.
 */
export async function sendInviteeLetter(inviteeId: number): Promise<void> {
  const invitee = await Invitee.findOrFail(inviteeId)
  if (invitee.withdrawnAt) return
  if (isClosed(await registrationTerms(invitee.eventId), clock.now())) return
  if (await hasOptedOut(db.connection(), invitee)) return
  await sendMail(await inviteeLetter(invitee))
}
