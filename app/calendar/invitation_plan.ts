import type { DateTime } from 'luxon'
import type { SentMethod } from '#app/calendar/models/day_invitation'
import type { Presence } from '#app/registrations/places'

/** What was last told of a day. */
export interface Told {
  method: SentMethod
  daySequence: number
  /** Unknown of what was told before it was remembered. */
  presence: Presence | null
  organizer: string
  at: DateTime
}

/** One day of a registration, as it stands and as it was last told. Days that are over are not among them. */
export interface DayState {
  dayId: number
  uid: string
  /** The day's own SEQUENCE. */
  sequence: number
  /** The person has a place on this day. */
  wanted: boolean
  /** How the person takes part. */
  presence: Presence
  /** The day does not take place, or not then. */
  off: boolean
  sent: Told | null
  /** The highest SEQUENCE this mailbox has seen of the day, in whatever registration; null when none. */
  lastSequence: number | null
  /** Somebody else behind the same mailbox has the day in the calendar that both share. */
  shared: boolean
}

export interface InvitationState {
  /** They have a place, at an event that was made known. */
  confirmed: boolean
  /** A change of the person's own waits for the organiser's yes: until then it is told to no calendar. */
  undecided: boolean
  /** The event is cancelled as a whole. */
  eventOff: boolean
  /** The event has days, and all of them are over. */
  over: boolean
  /** The confirmation was written; whether it was delivered is the outbox's business. */
  told: boolean
  /** Calendars fetch the person's own feed, which tells everything that invitations would. */
  takesFeed: boolean
  days: DayState[]
}

type LetterKind =
  'confirmed' | 'changed' | 'presence' | 'added' | 'cancelled' | 'withdrawn' | 'moved'

/** A day that a letter tells about. Without `calendar` the letter's words, a file or the feed do it. */
export interface DayNews {
  dayId: number
  kind: LetterKind
  /** What is remembered as sent. */
  method: SentMethod
  sequence: number
  calendar: boolean
}

/** One mail. `first` is a whole letter; what follows of the same kind is two lines in its thread. */
export interface Letter {
  kind: LetterKind
  first: boolean
  days: DayNews[]
}

const MOST_INVITATIONS = 2

/** What people bring about themselves. */
const OWN_CHANGES: LetterKind[] = ['withdrawn', 'presence', 'added']

/**
 * The letters that bring a person's calendar to where it should be; none when it is there. Says nothing of how it came
 * to differ, so jobs may come twice, late or in another order.
 */
export function invitationPlan(state: InvitationState): Letter[] {
  const news = state.days
    .flatMap((day) => newsOf(day, state))
    .filter(({ kind }) => !state.undecided || !OWN_CHANGES.includes(kind))
  const opening = state.confirmed && !state.told && !state.eventOff && !state.over
  const kinds: LetterKind[] = ['withdrawn', 'cancelled', 'changed', 'presence', 'added']
  if (opening) return lettersOf('confirmed', news, true)
  return kinds.flatMap((kind) =>
    lettersOf(
      kind,
      news.filter((each) => each.kind === kind),
      isOwed(kind, state)
    )
  )
}

/** The letters to a mailbox that a registration has left: they take out of its calendar what it was told; one is owed in any case. */
export function leavingPlan(days: DayState[]): Letter[] {
  const news = days
    .filter(({ sent }) => sent !== null && sent.method !== 'CANCEL')
    .map((day): DayNews => ({ ...farewell(day, false), kind: 'moved' }))
  return lettersOf('moved', news, true)
}

/** An end is told even to whom no day was told: of an event that has no date yet. It is written down once by its key. */
function isOwed(kind: LetterKind, { confirmed, told, eventOff, over, days }: InvitationState) {
  if (over || days.some((day) => day.sent)) return false
  if (kind === 'withdrawn') return told && !confirmed
  return kind === 'cancelled' && confirmed && eventOff
}

function newsOf(day: DayState, state: InvitationState): DayNews[] {
  const invited = day.sent !== null && day.sent.method !== 'CANCEL'
  const stays = state.confirmed && day.wanted
  if (!stays || day.off) return invited ? [farewell(day, stays)] : []

  const kind = invited ? changeOf(day, day.sent!) : 'added'
  if (kind === null) return []
  const method = invited && day.sent!.method === 'REQUEST' ? 'REQUEST' : methodFor(state)
  if (method === 'PUBLISH') {
    return [{ dayId: day.dayId, kind, method, sequence: day.sequence, calendar: false }]
  }
  return [{ dayId: day.dayId, kind, method, sequence: nextSequence(day), calendar: true }]
}

/** What is new of a day since it was told: when or where it is, or only how this person follows it. */
function changeOf(day: DayState, told: Told) {
  if (told.daySequence < day.sequence) return 'changed'
  return told.presence === null || told.presence === day.presence ? null : 'presence'
}

function farewell(day: DayState, stays: boolean): DayNews {
  const calendar = day.sent!.method === 'REQUEST' && !day.shared
  return {
    dayId: day.dayId,
    kind: stays ? 'cancelled' : 'withdrawn',
    method: 'CANCEL',
    sequence: calendar ? nextSequence(day) : (day.lastSequence ?? day.sequence),
    calendar,
  }
}

/** Clients ignore whatever is not newer than what they have (RFC 5546, 2.1.5). */
function nextSequence({ sequence, lastSequence }: DayState) {
  return lastSequence === null ? sequence : Math.max(sequence, lastSequence + 1)
}

function methodFor({ takesFeed, days }: InvitationState): SentMethod {
  const coming = days.filter((day) => day.wanted && !day.off)
  return takesFeed || coming.length > MOST_INVITATIONS ? 'PUBLISH' : 'REQUEST'
}

/** One message carries one UID, so each calendar entry is a mail of its own; all else goes with the first. */
function lettersOf(kind: LetterKind, news: DayNews[], owed: boolean): Letter[] {
  const entries = news.filter((each) => each.calendar)
  const quiet = news.filter((each) => !each.calendar)
  const [first, ...further] = entries
  if (!first && quiet.length === 0 && !owed) return []
  return [
    { kind, first: true, days: first ? [first, ...quiet] : quiet },
    ...further.map((each) => ({ kind, first: false, days: [each] })),
  ]
}
