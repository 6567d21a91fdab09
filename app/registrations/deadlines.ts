import { DateTime } from 'luxon'
import { afterOfficeHours } from '#app/core/office_hours'
import type { RegistrationTerms } from '#app/registrations/queries/registration_terms'

const HOLD_HOURS = 2
/** The clock of offices where an event has no day yet. */
const NO_DATE_ZONE = 'Europe/Belgrade'
const UNCONFIRMED_DAYS = 7
const ADDRESS_DAYS = 3

/** How long a seat waits for its person to confirm their address. */
export function holdUntil(now: DateTime): DateTime {
  return now.plus({ hours: HOLD_HOURS })
}

/** How long a seat is offered to whoever waited for it: never past the beginning of the event. */
export function offerUntil({ days, waitingList }: RegistrationTerms, now: DateTime): DateTime {
  const first = days.find((day) => day.status !== 'cancelled')
  const { offerHours: hours, inOfficeHours } = waitingList
  const latest = inOfficeHours
    ? afterOfficeHours(now, hours, first?.zone ?? NO_DATE_ZONE)
    : now.plus({ hours })
  return first ? DateTime.min(latest, first.startsAt) : latest
}

/** How long the link stands that confirms another address. */
export function addressUntil(now: DateTime): DateTime {
  return now.plus({ days: ADDRESS_DAYS })
}

/** Registrations made before this and never confirmed are let go, unless their letter was asked for again since. */
export function unconfirmedSince(now: DateTime): DateTime {
  return now.minus({ days: UNCONFIRMED_DAYS })
}
