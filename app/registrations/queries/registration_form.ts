import type { DateTime } from 'luxon'
import { clock } from '#app/core/clock'
import type { Locale } from '#app/core/languages/locales'
import { sharedWork } from '#app/core/shared_work'
import type { RegistrationPolicy } from '#app/events/models/event'
import type { DaySummary } from '#app/events/queries/day_summaries'
import { eventSummary, type EventSummary } from '#app/events/queries/event_summary'
import { momentAtHome } from '#app/events/queries/moment_at_home'
import type { Question } from '#app/questions/question'
import { registrationQuestions } from '#app/registrations/queries/registration_questions'
import { languageOptions, type LanguageOption } from '#app/registrations/language_options'
import { outlookOf, type Outlook } from '#app/registrations/outlook'
import {
  datesIn,
  datesOf,
  dayOption,
  stillFree,
  type DayOption,
  type StillFree,
} from '#app/registrations/queries/day_options'
import { eventSeats, type EventSeats } from '#app/registrations/queries/event_seats'
import {
  registrationTerms,
  type RegistrationTerms,
} from '#app/registrations/queries/registration_terms'
import {
  cancelDeadline,
  comingDays,
  isListOpen,
  registrationState,
  type RegistrationState,
} from '#app/registrations/registration_state'
import { sessionOptions, type SessionOption } from '#app/registrations/queries/session_options'
import type { OfferedSession } from '#app/registrations/session_rules'
import type { Offered } from '#app/registrations/validators'

/** Everything the registration form offers, or why it is not there. */
export interface RegistrationForm {
  event: EventSummary
  state: RegistrationState
  /** When registration opens, if it has not. */
  opens: string | null
  languages: LanguageOption[]
  /** Days to choose from; empty unless the event lets people choose. */
  choices: DayOption[]
  asksPresence: boolean
  /** Sessions with their own limit, to ask for. */
  sessions: SessionOption[]
  /** Days that can be followed in one way only, in words, where other days offer the choice. */
  onlyOnSite: string | null
  onlyOnline: string | null
  /** Whether whoever registers now will have to wait for a place, and the days alone that are full, in words. */
  full: boolean
  fullDays: string | null
  waiting: number
  /** One can have a place online at once. */
  online: boolean
  onlineFull: boolean
  /** Nobody can begin to wait any more: what is full stays so until somebody gives a place up. */
  listIsClosed: boolean
  /** What one can still have at once where something is full. */
  stillFree: StillFree | null
  /** How many may come together for places now, where companions could make it more. */
  groupLimit: number | null
  approval: boolean
  /** The last moment to cancel. */
  deadline: string | null
  offered: Offered
  /** What the event asks besides. */
  questions: Question[]
}

/**
 * @param opens policies that are open to whoever asks
 * @param partnerId the organiser through whom they come, for whom seats may be kept
 */
export async function registrationForm(
  eventId: number,
  locale: Locale,
  opens: RegistrationPolicy[] = [],
  partnerId: number | null = null
): Promise<RegistrationForm> {
  const [event, terms] = [await eventSummary(eventId, locale), await registrationTerms(eventId)]
  const seats = await eventSeats(eventId, partnerId, isListOpen(terms, clock.now()))
  if (!event) throw new Error(`event ${eventId} is gone`)
  const sessions = await sessionOptions(event, locale)
  const coming = comingDays(terms, clock.now()).map(({ id }) => id)
  const days = event.days.filter(({ id }) => coming.includes(id))
  const outlook = outlookOf(days, seats, terms.chooseDays)
  const shown = (moment: DateTime | null) => moment && momentAtHome(moment, event, locale)
  return {
    event,
    state: registrationState(terms, clock.now(), opens),
    opens: shown(terms.opensAt),
    languages: languageOptions(event.languages, locale),
    choices: terms.chooseDays ? days.map((day) => dayOption(day, days, seats)) : [],
    sessions,
    asksPresence: days.some(({ mode }) => mode === 'hybrid'),
    onlyOnSite: datesIn('on_site', days, locale),
    onlyOnline: datesIn('online', days, locale),
    ...outlook,
    fullDays: datesOf(outlook.fullDays, days, locale),
    onlineFull: seats.online.left === 0,
    listIsClosed: !isListOpen(terms, clock.now()),
    stillFree: stillFree(days, { seats, outlook, choosesDays: terms.chooseDays }, locale),
    groupLimit: groupLimit(terms, seats, outlook),
    approval: terms.policy === 'approval',
    deadline: shown(cancelDeadline(terms)),
    offered: {
      languages: event.languages.map(({ code }) => code),
      dayIds: coming,
      choosesDays: terms.chooseDays && coming.length > 0,
      sessions: sessions.map((session) => offeredSession(session, days)),
      mostCompanions: mostCompanions(terms, seats),
    },
    questions: await registrationQuestions(eventId, locale),
  }
}

function offeredSession(session: SessionOption, days: DaySummary[]): OfferedSession {
  const { id, dayId, title, startsAt, endsAt } = session
  const day = days.find((one) => one.id === dayId)
  return {
    id,
    dayId,
    title: title.text,
    when: day?.dateLabel ?? session.when,
    isHybrid: day?.mode === 'hybrid',
    starts: startsAt.toMillis(),
    ends: endsAt.toMillis(),
  }
}

type Asked = [eventId: number, locale: Locale, partnerId: number | null]

const shared = sharedWork((asked: string) => {
  const [eventId, locale, partnerId] = JSON.parse(asked) as Asked
  return registrationForm(eventId, locale, [], partnerId)
})

/** The same for a stranger, read once for all who open or send the form at the same moment. */
export function sharedForm(...[eventId, locale, partnerId]: Asked): Promise<RegistrationForm> {
  return shared(JSON.stringify([eventId, locale, partnerId]))
}

/** How many others one may bring: of those who need seats never more than there could be for them. */
function mostCompanions({ companions: { most, needSeats } }: RegistrationTerms, seats: EventSeats) {
  const largest = Math.max(...[seats.on_site, seats.online].map((one) => one.capacity ?? Infinity))
  return needSeats ? Math.max(0, Math.min(most, largest - 1)) : most
}

/** A group that needs more seats than are left over waits as a whole, so it had better know before. */
function groupLimit(terms: RegistrationTerms, seats: EventSeats, { left }: Outlook): number | null {
  if (!terms.companions.needSeats || !left) return null
  return left <= mostCompanions(terms, seats) ? left : null
}
