import type { I18n } from '@adonisjs/i18n'
import type Registration from '#app/registrations/models/registration'

type Reasons = Pick<Registration, 'declineReason' | 'cancelReason'>

/** Why the organiser said no to a registration; nothing of one that was not declined. */
export function declineWords(
  registration: Reasons & Pick<Registration, 'status'>,
  i18n: I18n
): string[] {
  return registration.status === 'declined' ? reasonWords(registration, i18n) : []
}

/** The organiser's reasons: the usual one in the reader's language, and what they wrote themselves. */
export function reasonWords({ declineReason, cancelReason }: Reasons, i18n: I18n): string[] {
  return [
    ...(declineReason ? [i18n.t(`approvals.reasons.${declineReason}.told`)] : []),
    ...(cancelReason ? [i18n.t('registrations.mails.reason', { reason: cancelReason })] : []),
  ]
}
