import type { DateTime } from 'luxon'
import { clock } from '#app/core/clock'
import type { Locale } from '#app/core/languages/locales'
import type { DaySummary } from '#app/events/queries/day_summaries'
import { eventSummary, type EventSummary } from '#app/events/queries/event_summary'
import { momentAtHome } from '#app/events/queries/moment_at_home'
import { languageOptions, type LanguageOption } from '#app/registrations/language_options'
import {
  eventSeats,
  type EventSeats,
  type SeatsByPresence,
} from '#app/registrations/queries/event_seats'
import { registrationTerms } from '#app/registrations/queries/registration_terms'
import {
  changeDeadline,
  comingDays,
  registrationState,
  type RegistrationState,
} from '#app/registrations/registration_state'
import type { Offered } from '#app/registrations/validators'

type DayOption = DaySummary & { full: boolean }

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
  /** Whether whoever registers now will have to wait for a place. */
  full: boolean
  waiting: number
  onlineFull: boolean
  approval: boolean
  /** The last moment to change or cancel. */
  deadline: string | null
  offered: Offered
}

export async function registrationForm(eventId: number, locale: Locale): Promise<RegistrationForm> {
  const [event, terms, seats] = [
    await eventSummary(eventId, locale),
    await registrationTerms(eventId),
    await eventSeats(eventId),
  ]
  if (!event) throw new Error(`event ${eventId} is gone`)
  const coming = comingDays(terms, clock.now()).map(({ id }) => id)
  const days = event.days.filter(({ id }) => coming.includes(id))
  const shown = (moment: DateTime | null) => moment && momentAtHome(moment, event, locale)
  return {
    event,
    state: registrationState(terms, clock.now()),
    opens: shown(terms.opensAt),
    languages: languageOptions(event.languages, locale),
    choices: terms.chooseDays ? days.map((day) => ({ ...day, full: dayIsFull(day, seats) })) : [],
    asksPresence: days.some(({ mode }) => mode === 'hybrid'),
    ...fullness(days, seats),
    approval: terms.policy === 'approval',
    deadline: shown(changeDeadline(terms)),
    offered: {
      languages: event.languages.map(({ code }) => code),
      dayIds: coming,
      choosesDays: terms.chooseDays && coming.length > 0,
    },
  }
}

function fullness(days: DaySummary[], seats: EventSeats) {
  const onlineOnly = days.length > 0 && days.every(({ mode }) => mode === 'online')
  const relevant = onlineOnly ? seats.online : seats.on_site
  return {
    full: relevant.left === 0,
    waiting: relevant.waiting,
    onlineFull: seats.online.left === 0,
  }
}

function dayIsFull({ id, mode }: DaySummary, { days }: EventSeats): boolean {
  const seats: SeatsByPresence | undefined = days.get(id)
  return seats?.[mode === 'online' ? 'online' : 'on_site'].left === 0
}
