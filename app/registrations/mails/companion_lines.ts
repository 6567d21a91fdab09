import type { I18n } from '@adonisjs/i18n'
import type { RegistrationCard } from '#app/registrations/queries/registration_card'

/** Those who come along, as a row of a letter's table; none where nobody does. */
export function companionsFact({ companions }: Pick<RegistrationCard, 'companions'>, i18n: I18n) {
  if (companions.length === 0) return []
  const lines = companions.map(({ name, nameLang }) => ({ text: name, lang: nameLang }))
  return [{ label: i18n.t('companions.mail.title'), lines }]
}
