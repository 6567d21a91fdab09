import type { DateTime } from 'luxon'
import { dayInSentence } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'
import { asForStrangers, type KeptSeats } from '#app/registrations/kept_seats'
import type { RegistrationTerms } from '#app/registrations/queries/registration_terms'
import {
  isListOpen,
  registrationState,
  type RegistrationState,
} from '#app/registrations/registration_state'

/** How registration stands, for the badge of an event and the threads beside it. */
export interface SeatState {
  state: RegistrationState | 'full' | 'shut'
  /** The kind of its badge. */
  kind: 'ok' | 'wait' | 'info' | 'no' | 'off'
  capacity: number | null
  taken: number
  left: number | null
  waiting: number
  /** The day on which registration opens, in words; only while it has not. */
  opens: string | null
}

/** The kept counts of an event's places on site. */
export interface Seats {
  capacity: number | null
  taken: number
  waiting: number
}

const KINDS: Record<SeatState['state'], SeatState['kind']> = {
  open: 'ok',
  full: 'wait',
  shut: 'off',
  not_yet: 'info',
  postponed: 'wait',
  cancelled: 'no',
  closed: 'off',
  over: 'off',
  invited: 'off',
  members: 'off',
  none: 'off',
}

/**
 * Registration as a reader sees it: open, but full where no seat is left or somebody waits for one. Once the list has
 * closed nobody joins those who wait, and they stand in nobody's way.
 */
export function seatState(
  terms: RegistrationTerms,
  seats: Seats | null,
  zone: string,
  locale: Locale,
  now: DateTime
): SeatState {
  const { capacity = null, taken = 0, waiting = 0 } = seats ?? {}
  const left = capacity === null ? null : Math.max(0, capacity - taken)
  const registration = registrationState(terms, now)
  const listIsOpen = isListOpen(terms, now)
  const isFull =
    registration === 'open' && left !== null && (left === 0 || (listIsOpen && waiting > 0))
  const state = isFull ? (listIsOpen ? 'full' : 'shut') : registration
  return {
    state,
    kind: KINDS[state],
    capacity,
    taken,
    left,
    waiting: listIsOpen ? waiting : 0,
    opens:
      state === 'not_yet' && terms.opensAt
        ? dayInSentence(terms.opensAt.setZone(zone), locale)
        : null,
  }
}

/** The limits of an event, with what is kept for partners, as strangers see them. */
export function publicSeats(limits: Record<string, any>[]): Seats | null {
  const [partners, [event]] = [true, false].map((isKept) =>
    limits.filter(({ organisation_id: id }) => (id !== null) === isKept)
  ) as [KeptSeats[], Seats[]]
  return asForStrangers(event, partners)
}
