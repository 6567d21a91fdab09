import db from '@adonisjs/lucid/services/db'
import type { DateTime } from 'luxon'
import { clock } from '#app/core/clock'
import type { Text } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'
import type { DaySummary } from '#app/events/queries/day_summaries'
import { typedName } from '#app/people/name_locale'
import { eventSummary, type EventSummary } from '#app/events/queries/event_summary'
import { checkInPayload } from '#app/registrations/check_in_code'
import type Registration from '#app/registrations/models/registration'
import type { Presence } from '#app/registrations/places'
import { dayPosition } from '#app/registrations/queries/day_position'
import { ownLink } from '#app/registrations/own_link'
import {
  sessionLanguages,
  type SessionLanguages,
} from '#app/registrations/queries/session_languages'
import { ownSessions, type OwnSession } from '#app/registrations/queries/own_sessions'
import { standingCompanions, type Companion } from '#app/registrations/queries/standing_companions'
import { registrationTerms } from '#app/registrations/queries/registration_terms'
import { waitingOrder } from '#app/registrations/queries/waiting_order'
import { isListOpen } from '#app/registrations/registration_state'

/** A day that a registration is for. The link to the room comes only with a confirmed place on that day. */
export type CardDay = DaySummary & {
  presence: Presence
  onlineUrl: string | null
  /** The number in line of who has a place at the event and waits for this day; null where they have it. */
  waits: number | null
  /** It has begun, or the list has closed, without their having it: there is nothing more to wait for. */
  missed: boolean
}

/** A registration as its own page and its mails show it. Holds secrets: for the registered person only. */
export interface RegistrationCard {
  id: number
  personId: number
  addressRevision: number
  status: Registration['status']
  name: Text
  email: string | null
  organisation: Text | null
  language: string | null
  locale: Locale
  event: EventSummary
  days: CardDay[]
  /** Those who come along. */
  companions: Companion[]
  /** Sessions of those days in other languages than the event's. */
  sessionLanguages: SessionLanguages[]
  /** Sessions with their own limit that were asked for. */
  sessions: OwnSession[]
  /** The own page, as a whole address. */
  ownUrl: string
  /** What the QR says. */
  checkInPayload: string
  deskCode: string | null
  /** Until when a seat is held for an answer. */
  holdUntil: DateTime | null
  /** The number in line of somebody who waits. */
  position: number | null
}

/** @param locale of the texts; the registration's own unless told */
export async function registrationCard(
  registration: Registration,
  locale: Locale = registration.locale
): Promise<RegistrationCard> {
  const { country, eventId, status } = registration
  const event = await eventSummary(eventId, locale, country)
  if (!event) throw new Error(`registration ${registration.id} is for no event`)
  const waits = status === 'waitlisted'
  const days = await cardDays(registration, event)
  return {
    id: registration.id,
    personId: registration.personId,
    addressRevision: registration.addressRevision,
    status,
    name: { text: registration.name, lang: registration.nameLocale },
    email: registration.email,
    organisation: typedName(registration.organisationName, registration.nameLocale),
    language: registration.language,
    locale: registration.locale,
    event,
    days,
    companions: await standingCompanions(db, registration.id),
    sessionLanguages: await sessionLanguages(event, days, locale),
    sessions: await ownSessions(registration, event, locale),
    ownUrl: ownLink(locale, registration.tokenEncrypted),
    checkInPayload: checkInPayload(registration.checkInSecret),
    deskCode: registration.deskCode,
    holdUntil: registration.holdUntil,
    position: waits ? await positionOf(registration) : null,
  }
}

async function positionOf({ id, parentId, eventId }: Registration) {
  const line = await waitingOrder(eventId)
  return line.indexOf(parentId ?? id) + 1
}

async function cardDays(
  { id, parentId, status }: Registration,
  event: EventSummary
): Promise<CardDay[]> {
  const rows = await db
    .from('registration_days')
    .join('days', 'days.id', 'registration_days.day_id')
    .where('registration_id', id)
    .whereNot('registration_days.status', 'given_up')
    .select('day_id', 'registration_days.mode', 'registration_days.status', 'online_url')
  const mayWait = rows.some(({ status: day }) => day === 'waitlisted') && (await isOpen(event))
  const days: CardDay[] = []
  for (const day of event.days) {
    const row = rows.find(({ day_id: dayId }) => dayId === day.id)
    if (!row) continue
    const waits = row.status === 'waitlisted' ? await dayPosition(parentId ?? id, row) : null
    const onlineUrl = status === 'confirmed' && waits === null ? row.online_url : null
    const missed = waits !== null && (!mayWait || day.startsAt <= clock.now())
    days.push({ ...day, presence: row.mode, onlineUrl, waits, missed })
  }
  return days
}

async function isOpen({ id }: EventSummary): Promise<boolean> {
  return isListOpen(await registrationTerms(id), clock.now())
}
