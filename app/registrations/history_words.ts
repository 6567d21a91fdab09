import type { I18n } from '@adonisjs/i18n'

/** What one entry of history says of a list of registrations, in a sentence; none where it is about something else. */
export function registrationListWords(
  verb: string,
  { people = 0, sensitive = false }: Record<string, unknown>,
  i18n: I18n
): string[] {
  if (verb !== 'registration_list.exported') return []
  return [i18n.t(`answers.history.${sensitive ? 'exportedSensitive' : 'exported'}`, { people })]
}
