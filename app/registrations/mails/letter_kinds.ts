import type { RegistrationStatus } from '#app/registrations/models/registration'

/** The letters of this room; each has its words under `registrations.mails`. A confirmed place is the invitation's to tell. */
export const LETTER_KINDS = [
  'confirm',
  'link',
  'waitlisted',
  'pending',
  'change_approved',
  'change_declined',
  'companions_changed',
  'offered',
  'session_seated',
  'declined',
  'restored',
  'cancelled',
  'expired',
  'event_cancelled',
] as const

/** The letter that says no, as it is kept. */
export const DECLINED_LETTER = 'registration.declined'

export type LetterKind = (typeof LETTER_KINDS)[number]

const APPROVED: RegistrationStatus[] = ['waitlisted', 'offered', 'confirmed']
const ACTIVE: RegistrationStatus[] = ['pending', ...APPROVED]

/** The statuses in which each letter is still true. A letter that comes too late for that is not written. */
export const TRUE_WHILE: Record<LetterKind, RegistrationStatus[]> = {
  confirm: ['unconfirmed'],
  link: ACTIVE,
  waitlisted: ['waitlisted'],
  pending: ['pending'],
  change_approved: APPROVED,
  change_declined: APPROVED,
  companions_changed: ACTIVE,
  offered: ['offered'],
  session_seated: ['confirmed'],
  declined: ['declined'],
  restored: ['pending', 'waitlisted'],
  cancelled: ['cancelled'],
  expired: ['expired'],
  event_cancelled: ['pending', 'waitlisted', 'offered'],
}

/**
 * The letters that go out of a draft, which nobody can see: the link that an organiser asked for. The others wait until it
 * is published, or never leave.
 */
export const TRUE_OF_DRAFT: readonly LetterKind[] = ['link']

/** The letters that are true of a cancelled event; the others promise or explain what no longer is. */
export const TRUE_OF_CANCELLED: readonly LetterKind[] = [
  'event_cancelled',
  'link',
  'cancelled',
  'declined',
]
