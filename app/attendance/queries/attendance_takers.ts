import db from '@adonisjs/lucid/services/db'
import type { Access } from '#app/accounts/access'
import type { Trx } from '#app/core/database'
import type { Locale } from '#app/core/languages/locales'
import { writableEvents } from '#app/events/reach'

/**
 * Whether a one-time link of theirs may be shown to whoever organises the event. It opens their account, so it is
 * shown only where that opens nothing the organiser does not see anyway.
 */
export type LinkState = 'open' | 'no_address' | 'address_taken' | 'own_rights'

/** Somebody who takes attendance at an event: as a trainer of its sessions, at its desk, or both. */
export interface AttendanceTaker {
  personId: number
  name: string
  nameLang: Locale
  emailNormalised: string | null
  trainer: boolean
  desk: boolean
  link: LinkState
}

/** Who takes attendance at an event, by name. */
export async function attendanceTakers(
  access: Access,
  eventId: number,
  client: Trx | typeof db = db
): Promise<AttendanceTaker[]> {
  const trainers = await trainersOf(client, eventId)
  const desks = await desksOf(client, eventId)
  const people = await client
    .from('people')
    .leftJoin('users as own', 'own.person_id', 'people.id')
    .leftJoin('users as taken', 'taken.email', 'people.email_normalised')
    .whereIn('people.id', [...trainers, ...desks])
    .orderBy(['people.name_key', 'people.id'])
    .select('people.id', 'people.name', 'people.name_locale', 'people.email_normalised')
    .select('own.id as user_id', 'own.password_hash', 'own.disabled_at')
    .select('taken.person_id as owner_id')
  const own = await withRightsElsewhere(client, access, eventId, [...trainers, ...desks])
  return people.map((row) => ({
    personId: row.id,
    name: row.name,
    nameLang: row.name_locale,
    emailNormalised: row.email_normalised,
    trainer: trainers.has(row.id),
    desk: desks.has(row.id),
    link: linkState(row, own),
  }))
}

interface Row {
  id: number
  email_normalised: string | null
  user_id: number | null
  owner_id: number | null
  password_hash: string | null
  disabled_at: unknown
}

function linkState(row: Row, rightsElsewhere: Set<number>): LinkState {
  if (!row.email_normalised) return 'no_address'
  if (!row.user_id && row.owner_id) return 'address_taken'
  const guarded = row.password_hash || row.disabled_at || rightsElsewhere.has(row.id)
  return guarded ? 'own_rights' : 'open'
}

async function trainersOf(client: Trx | typeof db, eventId: number) {
  const rows = await client
    .from('session_people')
    .join('sessions', 'sessions.id', 'session_people.session_id')
    .join('days', 'days.id', 'sessions.day_id')
    .where({ 'days.event_id': eventId, 'session_people.role': 'trainer' })
    .distinct('session_people.person_id')
  return new Set<number>(rows.map((row) => row.person_id))
}

async function desksOf(client: Trx | typeof db, eventId: number) {
  const rows = await client
    .from('grants')
    .join('users', 'users.id', 'grants.user_id')
    .where({ 'grants.event_id': eventId, 'grants.role': 'desk' })
    .distinct('users.person_id')
  return new Set<number>(rows.map((row) => row.person_id))
}

/** Those who hold any other grant, or train at an event that this user does not organise. */
async function withRightsElsewhere(
  client: Trx | typeof db,
  access: Access,
  eventId: number,
  personIds: number[]
) {
  const granted = await client
    .from('grants')
    .join('users', 'users.id', 'grants.user_id')
    .whereIn('users.person_id', personIds)
    .where((other) => other.whereNot('grants.role', 'desk').orWhereNot('grants.event_id', eventId))
    .select('users.person_id')
  const training = await client
    .from('session_people')
    .join('sessions', 'sessions.id', 'session_people.session_id')
    .join('days', 'days.id', 'sessions.day_id')
    .whereIn('session_people.person_id', personIds)
    .where('session_people.role', 'trainer')
    .whereNotIn('days.event_id', writableEvents(access).select('events.id'))
    .select('session_people.person_id')
  return new Set<number>([...granted, ...training].map((row) => row.person_id))
}
