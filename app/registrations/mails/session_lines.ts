import type { I18n } from '@adonisjs/i18n'
import type { RegistrationCard } from '#app/registrations/queries/registration_card'

/** What is spoken and heard at sessions that differ from their event, as a row of a letter's table; none where none do. */
export function sessionLanguagesFact({ sessionLanguages }: RegistrationCard, i18n: I18n) {
  if (sessionLanguages.length === 0) return []
  const lines = sessionLanguages.flatMap(({ when, title, words }) => [
    { strong: when, text: title?.text, lang: title?.lang },
    { text: words },
  ])
  return [{ label: i18n.t('registrations.own.sessions'), lines }]
}
