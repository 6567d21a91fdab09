import db from '@adonisjs/lucid/services/db'
import { clock } from '#app/core/clock'
import { isLocale, type Locale } from '#app/core/languages/locales'
import { isUnderEmbargo } from '#app/events/embargo'
import type Event from '#app/events/models/event'
import type Session from '#app/events/models/session'

/** Somebody who is told when a session is called off, at the address and in the language they are written to. */
export interface SessionRecipient {
  personId: number
  name: string
  address: string
  locale: Locale
  /** The registration by which they have a place there; null for those who are only on its programme. */
  registrationId: number | null
}

export interface SessionAudience {
  recipients: SessionRecipient[]
  /** How many are on its programme, have no address and so are not told. */
  unreachable: number
}

/** Whether anybody is told what becomes of a session: an event that nobody knows of yet, or a session that is over, is no news. */
export function isNews(event: Event, session: Pick<Session, 'endsAt'>): boolean {
  const now = clock.now()
  const isKnown = ['published', 'postponed'].includes(event.status) && !isUnderEmbargo(event, now)
  return isKnown && session.endsAt > now
}

/** How many are told that a session is called off, and how many would be, had they an address; null where it is no news. */
export async function audienceOf(event: Event, session: Pick<Session, 'id' | 'endsAt'>) {
  if (!isNews(event, session)) return null
  const { recipients, unreachable } = await sessionAudience(session.id)
  return { told: recipients.length, unreachable }
}

/** Who has a place at a session or is on its programme, each once. @param personId looks for this one only */
export async function sessionAudience(
  sessionId: number,
  personId?: number
): Promise<SessionAudience> {
  const recipients = new Map<number, SessionRecipient>()
  for (const recipient of await seatedAt(sessionId, personId))
    recipients.set(recipient.personId, recipient)
  let unreachable = 0
  for (const { address, ...person } of await onProgrammeOf(sessionId, personId)) {
    if (recipients.has(person.personId)) continue
    if (address) recipients.set(person.personId, { ...person, address, registrationId: null })
    else unreachable += 1
  }
  return { recipients: [...recipients.values()], unreachable }
}

async function seatedAt(sessionId: number, personId?: number): Promise<SessionRecipient[]> {
  const rows = await db
    .from('session_places')
    .join('registrations', 'registrations.id', 'session_places.registration_id')
    .where({ 'session_places.session_id': sessionId, 'session_places.status': 'confirmed' })
    .whereIn('registrations.status', ['confirmed', 'pending', 'offered'])
    .whereNotNull('registrations.email')
    .if(personId, (one) => one.where('registrations.person_id', personId!))
    .orderBy('registrations.id')
    .select('registrations.id', 'registrations.person_id', 'registrations.name')
    .select('registrations.email', 'registrations.locale')
  return rows.map((row) => ({
    personId: row.person_id,
    name: row.name,
    address: row.email,
    locale: row.locale,
    registrationId: row.id,
  }))
}

/** Who has an account is written to at its address and in its language. */
async function onProgrammeOf(sessionId: number, personId?: number) {
  const rows = await db
    .from('people')
    .leftJoin('users', 'users.person_id', 'people.id')
    .whereIn(
      'people.id',
      db.from('session_people').where('session_id', sessionId).select('person_id')
    )
    .if(personId, (one) => one.where('people.id', personId!))
    .orderBy('people.id')
    .select('people.id', 'people.name', 'people.email', 'people.name_locale')
    .select('users.email as account', 'users.locale')
  return rows.map((row) => ({
    personId: row.id as number,
    name: row.name as string,
    address: (row.account ?? row.email) as string | null,
    locale: [row.locale, row.name_locale].find(isLocale) ?? ('en' as Locale),
  }))
}
