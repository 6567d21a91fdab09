import type { DateTime } from 'luxon'
import { dateListInSentence } from '#app/core/languages/date_list'
import { dayInSentence } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'
import { asForStrangers } from '#app/registrations/kept_seats'
import { outlookOf } from '#app/registrations/outlook'
import { seatsOf } from '#app/registrations/queries/event_seats'
import type { RegistrationTerms } from '#app/registrations/queries/registration_terms'
import {
  comingDays,
  isListOpen,
  registrationState,
  type RegistrationState,
} from '#app/registrations/registration_state'

/** How registration stands, for the badge of an event and the threads beside it. */
export interface SeatState {
  /** `online`: the house is full, but not what one follows from elsewhere. */
  state: RegistrationState | 'online' | 'full' | 'shut'
  /** The kind of its badge. */
  kind: 'ok' | 'wait' | 'info' | 'no' | 'off'
  /** One can register, for a place or to wait for one. */
  isOpen: boolean
  /** Of the house, as strangers see it. */
  capacity: number | null
  taken: number
  isTaken: boolean
  /** Seats of the house that nobody has, also those that others wait for. */
  free: number
  /** How many people could have a place now, once those who wait have had theirs; null: as many as come. */
  left: number | null
  waiting: number
  /** The days that keep everybody waiting, where they go together, in words. */
  fullDays: string | null
  /** The day on which registration opens, in words; only while it has not. */
  opens: string | null
}

const KINDS: Record<SeatState['state'], SeatState['kind']> = {
  open: 'ok',
  online: 'ok',
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
 * Registration as a reader sees it, and as its form will say: open, but full where whoever comes now would wait. Once the
 * list has closed nobody joins those who wait, and they stand in nobody's way.
 * @param limits of the event, its days and its partners
 */
export function seatState(
  terms: RegistrationTerms,
  limits: Record<string, any>[],
  { zone, locale, now }: { zone: string; locale: Locale; now: DateTime }
): SeatState {
  const registration = registrationState(terms, now)
  const listIsOpen = isListOpen(terms, now)
  const seats = seatsOf(limits, null, listIsOpen)
  const outlook = outlookOf(comingDays(terms, now), seats, terms.chooseDays)
  const state = registration === 'open' ? openState(outlook, listIsOpen) : registration
  const { capacity, taken } = ofHouse(limits)
  return {
    state,
    kind: KINDS[state],
    isOpen: registration === 'open',
    capacity,
    taken,
    isTaken: capacity !== null && taken >= capacity,
    free: Math.max(0, (capacity ?? 0) - taken),
    left: outlook.left,
    waiting: outlook.waiting,
    fullDays: daysIn(outlook.fullDays, terms, locale),
    opens:
      state === 'not_yet' && terms.opensAt
        ? dayInSentence(terms.opensAt.setZone(zone), locale)
        : null,
  }
}

function openState({ full, online }: ReturnType<typeof outlookOf>, listIsOpen: boolean) {
  if (!full) return 'open'
  if (online) return 'online'
  return listIsOpen ? 'full' : 'shut'
}

function ofHouse(limits: Record<string, any>[]) {
  const event = limits.find((limit) => (limit.day_id ?? limit.organisation_id) === null)
  const partners = limits.filter((limit) => limit.organisation_id !== null)
  const house = asForStrangers(event as Counts | undefined, partners as Partners)
  return { capacity: house?.capacity ?? null, taken: house?.taken ?? 0 }
}

type Counts = { capacity: number | null; taken: number }
type Partners = Parameters<typeof asForStrangers>[1]

function daysIn(ids: number[], { days }: RegistrationTerms, locale: Locale): string | null {
  const dates = days
    .filter(({ id }) => ids.includes(id))
    .map(({ startsAt, zone }) => startsAt.setZone(zone).toISODate()!)
  return dates.length > 0 ? dateListInSentence(dates, locale) : null
}
