import db from '@adonisjs/lucid/services/db'
import { pickText, type Text } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'
import { readTranslations } from '#app/core/translations/write'
import { NOTE_TRANSLATIONS, type NoteField } from '#app/events/state_notes'
import type { RegistrationStatus } from '#app/registrations/models/registration'

const FIELD_OF: Partial<Record<RegistrationStatus, NoteField>> = {
  confirmed: 'confirmed',
  waitlisted: 'waiting',
  offered: 'offered',
  pending: 'pending',
  declined: 'declined',
  cancelled: 'cancelled',
  expired: 'expired',
}

/** What the organiser says to somebody in this state, in the language they read; null where nothing. */
export async function stateNote(
  event: { id: number; locale: Locale },
  status: RegistrationStatus,
  locale: Locale
): Promise<Text | null> {
  const field = FIELD_OF[status]
  if (!field) return null
  const rows = await readTranslations(db, NOTE_TRANSLATIONS, event.id)
  return pickText(rows, field, locale, event.locale)
}
