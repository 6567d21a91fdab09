import type { DateTime } from 'luxon'
import type { DayStatus } from '#app/events/models/day'
import type { RegistrationPolicy } from '#app/events/models/event'
import type { RegistrationTerms } from '#app/registrations/queries/registration_terms'

/** Why one can't register by the public form, or `open`. Whether seats are left is another question. */
export type RegistrationState =
  | 'open'
  | 'not_yet'
  | 'closed'
  | 'postponed'
  | 'cancelled'
  | 'over'
  | 'invited'
  | 'members'
  | 'none'

/** The terms this turns on. */
type Opening = Pick<RegistrationTerms, 'status' | 'policy' | 'opensAt' | 'closesAt'> & {
  days: { endsAt: DateTime; status?: DayStatus }[]
}

/** @param opens policies that are open to whoever asks, as to a member */
export function registrationState(
  terms: Opening,
  now: DateTime,
  opens: RegistrationPolicy[] = []
): RegistrationState {
  if (terms.status === 'cancelled') return 'cancelled'
  if (terms.status === 'draft') return 'none'
  if (terms.status === 'archived' || isOver(terms, now)) return 'over'
  if (terms.status === 'postponed') return 'postponed'
  if (terms.policy === 'none') return 'none'
  if (terms.closesAt && terms.closesAt <= now) return 'closed'
  const { policy } = terms
  if ((policy === 'invited' || policy === 'members') && !opens.includes(policy)) return policy
  if (terms.opensAt && terms.opensAt > now) return 'not_yet'
  return 'open'
}

/** Days that take place or are to. Those that were called off stay with the event, but nobody waits for them. */
function heldDays<Day extends Opening['days'][number]>(terms: { days: Day[] }): Day[] {
  return terms.days.filter((day) => day.status !== 'cancelled')
}

/** Whether the event has a date. One that was put off has none until it is given another. */
export function hasDate(terms: Pick<Opening, 'days'>): boolean {
  return heldDays(terms).length > 0
}

/** Whether the last day has ended. An event without a date is still to come. */
export function isOver(terms: Pick<Opening, 'days'>, now: DateTime): boolean {
  return hasDate(terms) && heldDays(terms).every((day) => day.endsAt <= now)
}

/** Whether nobody can get a place any more, not even from the organiser: the event is off or over. */
export function isClosed(terms: Pick<Opening, 'status' | 'days'>, now: DateTime): boolean {
  return !['published', 'postponed'].includes(terms.status) || isOver(terms, now)
}

/** Days that can still be chosen. */
export function comingDays(terms: RegistrationTerms, now: DateTime) {
  return heldDays(terms).filter((day) => day.endsAt > now)
}

/** Until when a person can change: what the organiser set, else the event's beginning; null: no end. */
export function changeDeadline(terms: RegistrationTerms): DateTime | null {
  return terms.changeUntil ?? beginning(terms)
}

/** Until when a person can give their place up. */
export function cancelDeadline(terms: RegistrationTerms): DateTime | null {
  return terms.cancelUntil ?? beginning(terms)
}

function beginning(terms: RegistrationTerms): DateTime | null {
  return heldDays(terms)[0]?.startsAt ?? null
}

export function mayChange(terms: RegistrationTerms, now: DateTime): boolean {
  return isInTime(terms, changeDeadline(terms), now)
}

function mayCancel(terms: RegistrationTerms, now: DateTime): boolean {
  return isInTime(terms, cancelDeadline(terms), now)
}

/**
 * Whether a person can give up what they have: a place until its deadline, also while the organiser looks at a change of
 * it; a wish for one as long as the event is not over.
 */
export function mayGiveUp(
  registration: Standing,
  terms: RegistrationTerms,
  now: DateTime
): boolean {
  return hasPlace(registration) ? mayCancel(terms, now) : !isOver(terms, now)
}

/** Whether messages can go elsewhere: as long as there is something to write about. An address that was never confirmed is corrected in its form. */
export function mayHaveOtherAddress(
  registration: { isActive: boolean; status: string; parentId: number | null },
  terms: Pick<Opening, 'status' | 'days'>,
  now: DateTime
): boolean {
  const { isActive, status, parentId } = registration
  const isOwn = isActive && status !== 'unconfirmed' && parentId === null
  return isOwn && terms.status !== 'cancelled' && !isOver(terms, now)
}

function isInTime({ status }: RegistrationTerms, deadline: DateTime | null, now: DateTime) {
  return ['published', 'postponed'].includes(status) && (!deadline || deadline > now)
}

/** Whether somebody can still join those who wait. Once the list has closed nobody on it stands in a newcomer's way. */
export function isListOpen(
  { waitingList: { closesAt } }: Pick<RegistrationTerms, 'waitingList'>,
  now: DateTime
): boolean {
  return !closesAt || closesAt > now
}

/** Whether who waited when the list closed can have a free seat as newcomers can: while these can come. */
export function mayTakeFreed(terms: RegistrationTerms, now: DateTime): boolean {
  const isOpen = registrationState(terms, now, ['invited', 'members']) === 'open'
  return isOpen && !isListOpen(terms, now)
}

/** Whether those who wait can still be offered a seat: not after the list, registration or the event has ended, nor when it is off. */
export function mayOffer(terms: RegistrationTerms, now: DateTime): boolean {
  const begun = heldDays(terms).some((day) => day.startsAt <= now)
  const isOpen = isListOpen(terms, now) && (!terms.closesAt || terms.closesAt > now)
  return terms.status === 'published' && !begun && isOpen
}

/** The days whose free seats still go to those who wait for them: until they begin, or the organiser has closed the list. */
export function daysToGive(terms: RegistrationTerms, now: DateTime): number[] {
  if (terms.status !== 'published' || !isListOpen(terms, now)) return []
  return daysAhead(terms, now)
}

/** Days that have not begun. */
export function daysAhead(terms: RegistrationTerms, now: DateTime): number[] {
  return heldDays(terms)
    .filter(({ startsAt }) => startsAt > now)
    .map(({ id }) => id)
}

interface Standing {
  status: string
  beforeChange: string | null
}

/** Whether a registration that had the organiser's yes was changed since, and they have not looked at it. */
export function isChange({ beforeChange }: Pick<Standing, 'beforeChange'>): boolean {
  return beforeChange !== null
}

/** Whether the organiser owes an answer: to the registration, or to a change of it. */
export function isUndecided(registration: Standing): boolean {
  return registration.status === 'pending' || isChange(registration)
}

/** What somebody has who may give it up: a place, an offer of one, a position in line, or an answer to come. */
export type GivenUp = 'place' | 'offer' | 'line' | 'answer' | 'unconfirmed'

export function givenUp(registration: Standing): GivenUp {
  if (hasPlace(registration)) return 'place'
  switch (registration.status) {
    case 'offered':
      return 'offer'
    case 'waitlisted':
      return 'line'
    case 'pending':
      return 'answer'
    default:
      return 'unconfirmed'
  }
}

/** Whether somebody has a place; also while the organiser looks at what they changed. */
function hasPlace(registration: Standing): boolean {
  const { status } = registration
  return status === 'confirmed' || (status === 'pending' && isChange(registration))
}
