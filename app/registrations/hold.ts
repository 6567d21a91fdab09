import type { DateTime } from 'luxon'
import type { Trx } from '#app/core/database'
import type { Places } from '#app/registrations/places'
import type { SessionQuota } from '#app/registrations/session_seats'
import type { RegistrationTerms } from '#app/registrations/queries/registration_terms'

/** An event while its seats are in one hand. */
export interface Hold {
  trx: Trx
  terms: RegistrationTerms
  places: Places
  /** The limits of its sessions. */
  sessions: SessionQuota[]
  /** When the seats came into this hand: whatever joined a line since then did so here. */
  since: DateTime
}
