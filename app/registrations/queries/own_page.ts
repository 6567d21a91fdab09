import i18nManager from '@adonisjs/i18n/services/main'
import db from '@adonisjs/lucid/services/db'
import type { DateTime } from 'luxon'
import { clock } from '#app/core/clock'
import { qrSvg } from '#app/core/qr'
import type { Text } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'
import { momentAtHome } from '#app/events/queries/moment_at_home'
import { declineWords } from '#app/registrations/decline_words'
import { groupsOf } from '#app/registrations/group'
import { readPlaces } from '#app/registrations/lock_places'
import { languagesRead, type LanguageOption } from '#app/registrations/language_options'
import type {
  default as Registration,
  RegistrationStatus,
} from '#app/registrations/models/registration'
import { stateNote } from '#app/registrations/state_notes'
import { ownPath } from '#app/registrations/own_link'
import {
  companionTickets,
  type CompanionTicket,
} from '#app/registrations/queries/companion_tickets'
import { consentRecord, type ConsentRecord } from '#app/registrations/queries/consent_record'
import { peopleWaitingOn } from '#app/registrations/queries/day_position'
import { freeChoice, type FreeChoice } from '#app/registrations/queries/free_choice'
import { openAddressChange } from '#app/registrations/queries/open_address_change'
import { ownPlaces, type OwnPlace } from '#app/registrations/queries/own_places'
import {
  registrationCard,
  type RegistrationCard,
} from '#app/registrations/queries/registration_card'
import { BADGES, type Badge } from '#app/registrations/status_badges'
import {
  registrationTerms,
  type RegistrationTerms,
} from '#app/registrations/queries/registration_terms'
import {
  cancelDeadline,
  changeDeadline,
  givenUp,
  type GivenUp,
  isChange,
  isListOpen,
  isOver,
  mayChange,
  mayGiveUp,
  mayHaveOtherAddress,
  mayTakeFreed,
} from '#app/registrations/registration_state'

/** The own page of a registered person, ready to show. */
export interface OwnPage {
  card: RegistrationCard
  /** What the page says first: `registrations.own.<stage>`. */
  stage: RegistrationStatus | 'list_closed' | 'event_cancelled' | 'event_over'
  badge: { kind: Badge; word: string }
  path: string
  places: OwnPlace[]
  language: LanguageOption | null
  /** The QR as SVG; only of a confirmed place. */
  qr: string | null
  /** Those who come along. */
  companions: CompanionTicket[]
  /** What the person agreed to of their own free choice. */
  choice: FreeChoice
  consents: ConsentRecord[]
  canConfirm: boolean
  canChange: boolean
  canCancel: boolean
  /** What cancelling gives up. */
  givesUp: GivenUp
  /** Messages can go to another address; and the one that was given for it, until it is confirmed. */
  canMoveMail: boolean
  otherAddress: string | null
  /** There is a mailbox to send the link to this page to. */
  canMailLink: boolean
  /** The person has a place, and there is still something to come to. */
  comes: boolean
  /** Until when the person can change, and until when they can cancel. */
  changeDeadline: string | null
  deadline: string | null
  /** Why the organiser said no. */
  declined: string[]
  /** What the organiser says to those in this state. */
  note: Text | null
  /** The organiser looks at a change once more. */
  isLookedAtAgain: boolean
  holdUntil: string | null
  /** How many people wait for what this person has. */
  waiting: number
  /** There is something to download for those who have a place. */
  hasMaterials: boolean
}

export async function ownPage(registration: Registration, locale: Locale): Promise<OwnPage> {
  const now = clock.now()
  const card = await registrationCard(registration, locale)
  const terms = await registrationTerms(registration.eventId)
  const { event, days, status } = card
  const had = days.filter(({ waits }) => waits === null)
  const over = isOver(terms, now)
  const off = terms.status === 'cancelled'
  const alive = registration.isActive && !over && !off
  const canMoveMail = mayHaveOtherAddress(registration, terms, now)
  const shown = (moment: DateTime | null) => moment && momentAtHome(moment, event, locale)
  const held =
    registration.holdUntil && registration.holdUntil > now ? registration.holdUntil : null
  const stage = stageOf(card, terms, { over, held: held !== null })
  return {
    card,
    stage,
    badge: off
      ? { kind: 'no', word: 'own.event_cancelled.title' }
      : { kind: BADGES[status], word: `status.${status}` },
    path: ownPath(locale, registration.tokenEncrypted),
    places: ownPlaces(days),
    language: languagesRead(event.languages, locale).find(isOf(card.language)) ?? null,
    qr: status === 'confirmed' && !off ? await qrSvg(card.checkInPayload) : null,
    companions: await companionTickets(card.companions, status === 'confirmed' && !off),
    choice: await freeChoice(registration.id),
    consents: await consentRecord(registration.id, event, locale),
    canConfirm:
      alive &&
      (status === 'unconfirmed' ||
        (status === 'offered' && held !== null) ||
        (await canTakeFreed(registration, terms, now))),
    canChange: alive && mayChange(terms, now) && status !== 'unconfirmed',
    canCancel: alive && mayGiveUp(registration, terms, now),
    givesUp: givenUp(registration),
    canMoveMail,
    otherAddress: canMoveMail ? await otherAddressOf(registration, now) : null,
    canMailLink: registration.isActive && card.email !== null,
    comes: status === 'confirmed' && alive,
    changeDeadline: shown(changeDeadline(terms)),
    deadline: shown(cancelDeadline(terms)),
    declined: declineWords(registration, i18nManager.locale(locale)),
    note: off || over ? null : await stateNote(event, stage === 'expired' ? stage : status, locale),
    isLookedAtAgain: alive && isChange(registration) && (status !== 'offered' || held !== null),
    holdUntil: status === 'unconfirmed' && terms.policy === 'approval' ? null : shown(held),
    waiting: isListOpen(terms, now)
      ? await peopleWaitingOn(had.map(({ id, presence }) => ({ dayId: id, presence })))
      : 0,
    hasMaterials: status === 'confirmed' && (await anyMaterials(registration.eventId)),
  }
}

/** An event that is off or over comes before how one stands; an offer whose time is up has expired before anybody tidied. */
function stageOf(
  { status, event }: RegistrationCard,
  terms: RegistrationTerms,
  { over, held }: { over: boolean; held: boolean }
) {
  if (event.status === 'cancelled') return 'event_cancelled'
  if (over && status === 'confirmed') return 'event_over'
  if (status === 'waitlisted' && !isListOpen(terms, clock.now())) return 'list_closed'
  return status === 'offered' && !held ? 'expired' : status
}

/** Whether a seat is free for who waited when the list closed. */
async function canTakeFreed(registration: Registration, terms: RegistrationTerms, now: DateTime) {
  const { id, status, parentId } = registration
  if (status !== 'waitlisted' || parentId || !mayTakeFreed(terms, now)) return false
  const groups = await groupsOf(db, [id])
  const group = groups.get(id)!
  const places = await readPlaces(terms)
  return places.seatsForNewcomer(group.choices, group) !== null
}

async function otherAddressOf({ id }: Registration, now: DateTime): Promise<string | null> {
  const change = await openAddressChange(id, now)
  return change?.email ?? null
}

function isOf(language: string | null) {
  return ({ value }: LanguageOption) => value === language
}

/** A plain statement, since materials come after registrations. */
async function anyMaterials(eventId: number): Promise<boolean> {
  return (await db.from('materials').where('event_id', eventId).first()) !== null
}
