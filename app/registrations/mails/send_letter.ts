import db from '@adonisjs/lucid/services/db'
import Event from '#app/events/models/event'
import { sendMail } from '#app/messages/keep_mail'
import { hasLeft } from '#app/messages/withhold'
import { confirmationKey } from '#app/registrations/confirmation_key'
import {
  DECLINED_LETTER,
  TRUE_OF_CANCELLED,
  TRUE_OF_DRAFT,
  TRUE_WHILE,
  type LetterKind,
} from '#app/registrations/mails/letter_kinds'
import { registrationLetter } from '#app/registrations/mails/registration_letter'
import Registration from '#app/registrations/models/registration'
import { isChange } from '#app/registrations/registration_state'

/** Writes a letter about a registration, unless there is nobody to write to or what it says is no longer so. */
export async function sendLetter(kind: LetterKind, registrationId: number): Promise<void> {
  const registration = await Registration.findOrFail(registrationId)
  if (!registration.email || !TRUE_WHILE[kind].includes(registration.status)) return
  const event = await Event.findOrFail(registration.eventId)
  if (event.status === 'draft' && !TRUE_OF_DRAFT.includes(kind)) return
  if (event.status === 'cancelled' && !TRUE_OF_CANCELLED.includes(kind)) return
  const isTakenBack = kind === 'cancelled' || (kind === 'event_cancelled' && isChange(registration))
  if (isTakenBack && (await isToldByInvitation(registration))) return
  if (kind === 'restored' && !(await hasLeft(db, { kind: DECLINED_LETTER, registrationId }))) return
  if (['cancelled', 'expired'].includes(kind) && (await isStranger(registration))) return
  await sendMail(await registrationLetter(kind, registration))
}

/** Whoever was asked to confirm their address and never did had no place to lose, and may not have asked for one. */
async function isStranger({ id, emailConfirmedAt }: Registration): Promise<boolean> {
  if (emailConfirmedAt) return false
  const asked = await db
    .from('activities')
    .where({ subject_type: 'registration', subject_id: id, verb: 'registration.requested' })
    .select('id')
    .first()
  return asked !== null
}

/**
 * Whoever was told of their place gets the invitation taken back, and that letter says it all. Who gave it up before
 * the confirmation was written hears it from us.
 */
async function isToldByInvitation(registration: Registration): Promise<boolean> {
  const told = await db
    .from('messages')
    .where('dedup_key', confirmationKey(registration))
    .select('id')
    .first()
  return told !== null
}

/** The link to the own page: to confirm by, or to come back by. */
export async function sendOwnLink(registrationId: number): Promise<void> {
  const { status } = await Registration.findOrFail(registrationId)
  await sendLetter(status === 'unconfirmed' ? 'confirm' : 'link', registrationId)
}
