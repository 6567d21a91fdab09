import db from '@adonisjs/lucid/services/db'
import Event from '#app/events/models/event'
import { sendMail } from '#app/messages/keep_mail'
import { hasLeft } from '#app/messages/withhold'
import {
  DECLINED_LETTER,
  TRUE_OF_CANCELLED,
  TRUE_OF_DRAFT,
  TRUE_WHILE,
  type LetterKind,
} from '#app/registrations/mails/letter_kinds'
import { registrationLetter } from '#app/registrations/mails/registration_letter'
import Registration from '#app/registrations/models/registration'
import { isReplaced } from '#app/registrations/queries/active_of'
import { untoldAnswer } from '#app/registrations/queries/untold_answer'
import { isToldByInvitation } from '#app/registrations/queries/is_told_by_invitation'

/** Writes a letter about a registration, unless there is nobody to write to or what it says is no longer so. */
export async function sendLetter(kind: LetterKind, registrationId: number): Promise<void> {
  const registration = await Registration.findOrFail(registrationId)
  if (!registration.email || !TRUE_WHILE[kind].includes(registration.status)) return
  const event = await Event.findOrFail(registration.eventId)
  if (event.status === 'draft' && !TRUE_OF_DRAFT.includes(kind)) return
  if (event.status === 'cancelled' && !TRUE_OF_CANCELLED.includes(kind)) return
  if (kind === 'cancelled' && (await isReplaced(db.connection(), registration))) return
  // Whoever was told of their place gets the invitation taken back, and that letter says it all.
  const isTakenBack =
    kind === 'cancelled' || (kind === 'event_cancelled' && registration.status === 'pending')
  if (isTakenBack && (await isToldByInvitation(db.connection(), registration))) return
  if (isAnswer(kind) && (await isSaidWithThePlace(registration))) return
  if (kind === 'restored' && !(await hasLeft(db, { kind: DECLINED_LETTER, registrationId }))) return
  if (['cancelled', 'expired'].includes(kind) && (await isStranger(registration))) return
  await sendMail(await registrationLetter(kind, registration))
}

function isAnswer(kind: LetterKind): boolean {
  return kind === 'change_approved' || kind === 'change_declined'
}

/** A place that nobody has told them of comes with a letter of its own, which says how the change was answered. */
async function isSaidWithThePlace(registration: Registration): Promise<boolean> {
  if (registration.status !== 'confirmed') return false
  const client = db.connection()
  if (!(await isToldByInvitation(client, registration))) return true
  return (await untoldAnswer(client, registration.id)) === null
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

/** The link to the own page: to confirm by, or to come back by. */
export async function sendOwnLink(registrationId: number): Promise<void> {
  const { status } = await Registration.findOrFail(registrationId)
  await sendLetter(status === 'unconfirmed' ? 'confirm' : 'link', registrationId)
}
