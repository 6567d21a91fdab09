import encryption from '@adonisjs/core/services/encryption'
import { readDraft } from '#app/registrations/answer_drafts'

/** The fields of the public form, by their names on the page. */
export const FORM_FIELDS = [
  'for',
  'name',
  'email',
  'organisation',
  'organisation_type',
  'country',
  'district',
  'role',
  'language',
  'days',
  'sessions',
  'presence',
  'companions',
  'notice',
  'photo',
  'newsletter',
]

/** What was typed into a form, and which form it was. */
export interface TypedForm {
  eventId: number
  nonce: string
  fields: Record<string, unknown>
}

const OPTIONS = { purpose: 'typed-form', expiresIn: '3 hours' }

/**
 * What was typed, sealed for the address of the page that follows. That page keeps it without a session, whether or
 * not anything was written, so it is the same for everyone.
 */
export function sealTyped(typed: TypedForm): string {
  return encryption.encrypt(typed, OPTIONS)
}

/** What was typed for an event; null when the seal is not ours, for another event or too old. */
export async function openTyped(sealed: unknown, eventId: number): Promise<TypedForm | null> {
  if (typeof sealed !== 'string') return null
  const typed = encryption.decrypt<TypedForm>(sealed, OPTIONS.purpose)
  if (typed?.eventId !== eventId) return null
  const answers = await readDraft(typed)
  return answers ? { ...typed, fields: { ...typed.fields, answers } } : typed
}
