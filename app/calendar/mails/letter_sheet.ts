import type { I18n } from '@adonisjs/i18n'
import i18nManager from '@adonisjs/i18n/services/main'
import db from '@adonisjs/lucid/services/db'
import type { CalendarDay, Mailbox } from '#app/calendar/ical/calendar_day'
import type { Letter } from '#app/calendar/invitation_plan'
import { daysById } from '#app/calendar/queries/days_by_id'
import type { SubscriptionWays } from '#app/calendar/queries/subscription_ways'
import { changeNotes, type ReadNote } from '#app/events/queries/change_notes'
import { sender } from '#app/messages/mailbox'
import type { Locale } from '#app/core/languages/locales'
import { reasonWords } from '#app/registrations/decline_words'
import { isReplaced } from '#app/registrations/queries/active_of'
import type { ChangeAnswer } from '#app/registrations/queries/untold_answer'
import { stateNote } from '#app/registrations/state_notes'
import type AddressChange from '#app/registrations/models/address_change'
import type Registration from '#app/registrations/models/registration'
import {
  registrationCard,
  type RegistrationCard,
} from '#app/registrations/queries/registration_card'

/** What letters about one registration are written from, in the person's language. */
export interface LetterSheet {
  i18n: I18n
  card: RegistrationCard
  attendee: Mailbox
  /** Days of the event as calendars show them, by id. */
  days: Map<number, CalendarDay>
  /** The mailbox of whoever organises, which people read. */
  contact: Mailbox
  cancelReason: string | null
  /** What organisers said about changes, in the person's language. */
  notes: ReadNote[]
  /** What the organiser says to whoever stands as this registration does. */
  stateNote: string | null
  takesFeed: boolean
  /** By what the mailbox that is written to was left; null where it is the registration's own. */
  left: AddressChange | null
  /** It has ended, but its person is registered by another one. */
  replaced: boolean
  /** How a change was answered that nobody has told them of, with the organiser's reasons. */
  answer: string[]
  /** The person's own feed, where the letter tells its address. */
  feed: SubscriptionWays | null
}

/** A letter of a plan, with those of its kind that follow it, and the ORGANIZER of its entry. */
export interface Draft {
  letter: Letter
  followedBy: Letter[]
  organizer: string
  /** When its days were last told about, in milliseconds; 0 when never. */
  before: number
  /** The day's own SEQUENCE when the person was last told of it, by day; absent where they never were. */
  toldSequences: Map<number, number>
}

type Circumstances = Pick<LetterSheet, 'takesFeed' | 'feed' | 'left'> & {
  answer: ChangeAnswer | null
}

/** @throws when the registration has no address */
export async function letterSheet(
  registration: Registration,
  { takesFeed, feed, left, answer }: Circumstances
): Promise<LetterSheet> {
  const email = left?.formerEmail ?? registration.email
  if (!email) throw new Error(`registration ${registration.id} has no address`)
  const i18n = i18nManager.locale(registration.locale)
  const card = await registrationCard(registration)
  const event = await db.from('events').where('id', registration.eventId).firstOrFail()
  const notes = await changeNotes(registration.eventId, registration.locale, event.locale)

  const place = { id: registration.eventId, locale: event.locale as Locale }
  const own = await stateNote(place, registration.status, registration.locale)

  const reasonsOf = (one: ChangeAnswer) =>
    one === 'declined' ? reasonWords(registration, i18n) : []

  return {
    i18n,
    card,
    attendee: { name: registration.name, email },
    days: await daysById(
      card.event.days.map((day) => day.id),
      i18n
    ),
    contact: {
      name: card.event.organisers[0]?.text ?? sender().name,
      email: card.event.contact.email ?? sender().address,
    },
    cancelReason: notes.findLast(({ kind }) => kind === 'cancelled')?.text ?? event.cancel_reason,
    notes,
    stateNote: own?.text ?? null,
    takesFeed,
    left,
    feed,
    replaced: !registration.isActive && (await isReplaced(db.connection(), registration)),
    answer: answer ? [i18n.t(`calendar.mail.answer.${answer}`), ...reasonsOf(answer)] : [],
  }
}
