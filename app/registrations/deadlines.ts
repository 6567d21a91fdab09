import { DateTime } from 'luxon'
import type { RegistrationTerms } from '#app/registrations/queries/registration_terms'

const HOLD_HOURS = 2
const OFFER_HOURS = 48
const UNCONFIRMED_DAYS = 7

/** How long a seat waits for its person to confirm their address. */
export function holdUntil(now: DateTime): DateTime {
  return now.plus({ hours: HOLD_HOURS })
}

/** How long a seat is offered to whoever waited for it: never past the beginning of the event. */
export function offerUntil(terms: RegistrationTerms, now: DateTime): DateTime {
  const first = terms.days.find((day) => day.status !== 'cancelled')
  const latest = now.plus({ hours: OFFER_HOURS })
  return first ? DateTime.min(latest, first.startsAt) : latest
}

/** Registrations made before this and never confirmed are let go. */
export function unconfirmedSince(now: DateTime): DateTime {
  return now.minus({ days: UNCONFIRMED_DAYS })
}
