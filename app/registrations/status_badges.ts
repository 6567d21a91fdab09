import type { RegistrationStatus } from '#app/registrations/models/registration'

export type Badge = 'ok' | 'wait' | 'info' | 'no' | 'off'

/** The shape in which each status shows, besides its word. */
export const BADGES: Record<RegistrationStatus, Badge> = {
  unconfirmed: 'wait',
  pending: 'wait',
  waitlisted: 'wait',
  offered: 'info',
  confirmed: 'ok',
  declined: 'no',
  cancelled: 'no',
  expired: 'off',
}
