import type { I18n } from '@adonisjs/i18n'
import type Registration from '#app/registrations/models/registration'

type Declined = Pick<Registration, 'status' | 'declineReason' | 'cancelReason'>

/** Why the organiser said no: the usual reason in the reader's language, and what they wrote themselves. */
export function declineWords(
  { status, declineReason, cancelReason }: Declined,
  i18n: I18n
): string[] {
  if (status !== 'declined') return []
  return [
    ...(declineReason ? [i18n.t(`approvals.reasons.${declineReason}.told`)] : []),
    ...(cancelReason ? [i18n.t('registrations.mails.reason', { reason: cancelReason })] : []),
  ]
}
