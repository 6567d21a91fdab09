import Activity from '#app/activity/models/activity'
import { sendMail } from '#app/messages/keep_mail'
import { TRUE_WHILE, type LetterKind } from '#app/registrations/mails/letter_kinds'
import { registrationLetter } from '#app/registrations/mails/registration_letter'
import Registration from '#app/registrations/models/registration'

/** Writes a letter about a registration, unless there is nobody to write to or what it says is no longer so. */
export async function sendLetter(kind: LetterKind, registrationId: number): Promise<void> {
  const registration = await Registration.findOrFail(registrationId)
  if (!registration.email || !TRUE_WHILE[kind].includes(registration.status)) return
  if (kind === 'cancelled' && (await isToldByInvitation(registrationId))) return
  const isKnown = registration.emailConfirmedAt !== null || registration.source !== 'form'
  if (['cancelled', 'expired'].includes(kind) && !isKnown) return
  await sendMail(await registrationLetter(kind, registration))
}

/** Whoever had a place gets their invitation taken back, and that letter says it all. */
async function isToldByInvitation(registrationId: number): Promise<boolean> {
  const confirmed = await Activity.query()
    .where({ verb: 'registration.confirmed', subject_type: 'registration' })
    .where('subject_id', registrationId)
    .first()
  return confirmed !== null
}

/** The link to the own page: to confirm by, or to come back by. */
export async function sendOwnLink(registrationId: number): Promise<void> {
  const { status } = await Registration.findOrFail(registrationId)
  await sendLetter(status === 'unconfirmed' ? 'confirm' : 'link', registrationId)
}
