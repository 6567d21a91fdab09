import type { I18n } from '@adonisjs/i18n'
import type { OwnSession } from '#app/registrations/queries/own_sessions'
import type { RegistrationCard } from '#app/registrations/queries/registration_card'

/** What is spoken and heard at sessions that differ from their event, as a row of a letter's table; none where none do. */
export function sessionLanguagesFact({ sessionLanguages }: RegistrationCard, i18n: I18n) {
  if (sessionLanguages.length === 0) return []
  const lines = sessionLanguages.flatMap(({ when, title, words }) => [
    { strong: when, begins: true },
    ...(title ? [{ text: title.text, lang: title.lang }] : []),
    { text: words },
  ])
  return [{ label: i18n.t('registrations.own.sessions'), lines, wide: true }]
}

/** Each session with a limit of its own, with its time, and how the place there stands where it is not sure. */
export function ownSessionsFact(sessions: OwnSession[], i18n: I18n) {
  if (sessions.length === 0) return []
  const lines = sessions.flatMap(({ title, when, status, position, isCancelled }) => [
    { strong: title.text, lang: title.lang, begins: true },
    { text: when },
    ...(isCancelled ? [{ text: i18n.t('registrations.sessions.cancelled') }] : []),
    ...(status === 'confirmed' || isCancelled
      ? []
      : [{ text: i18n.t('registrations.sessions.waits', { position: position ?? 0 }) }]),
  ])
  return [{ label: i18n.t('registrations.sessions.title'), lines, wide: true }]
}
