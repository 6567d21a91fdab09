import { clock } from '#app/core/clock'
import { sendMail } from '#app/messages/keep_mail'
import { addressLetter } from '#app/registrations/mails/address_letter'
import { sendOwnLink } from '#app/registrations/mails/send_letter'
import Registration from '#app/registrations/models/registration'
import { openAddressChange } from '#app/registrations/queries/open_address_change'

/** Asks the new mailbox whether it is theirs, and tells the old one, where the wish can be taken back. */
export async function tellOfAskedAddress(registrationId: number): Promise<void> {
  const registration = await Registration.findOrFail(registrationId)
  const change = await openAddressChange(registrationId, clock.now())
  if (!change || !registration.isActive) return
  await sendMail(await addressLetter('confirm', registration, change, change.email))
  const { email } = registration
  if (email) await sendMail(await addressLetter('asked', registration, change, email))
}

/** The new mailbox has a link of its own: whoever has a place, with the calendar, which tells the one before, too. */
export async function tellOfNewAddress(registrationId: number): Promise<void> {
  const { status } = await Registration.findOrFail(registrationId)
  if (status !== 'confirmed') await sendOwnLink(registrationId)
}
