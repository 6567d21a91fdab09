import db from '@adonisjs/lucid/services/db'
import type { Assert } from '@japa/assert'
import { randomUUID } from 'node:crypto'
import { clock } from '#app/core/clock'
import { registerParticipant } from '#app/registrations/actions/register_participant'
import type { RegistrationRequest } from '#app/registrations/wish'
import { CAST, type CastMember } from '#database/factories/people'

/** What somebody of the cast would type for an event, from a form of their own. */
export function wishOf(
  who: CastMember | { name: string; email: string },
  event: { id: number },
  attributes: Partial<RegistrationRequest> = {}
): RegistrationRequest {
  const { name, email } = typeof who === 'string' ? CAST[who] : who
  return {
    eventId: event.id,
    nonce: randomUUID(),
    issuedAt: clock.now(),
    name,
    email,
    organisationName: null,
    organisationType: null,
    country: 'RS',
    district: null,
    role: 'participant',
    language: 'en',
    locale: 'en',
    dayIds: [],
    presence: 'on_site',
    photo: false,
    newsletter: false,
    shown: null,
    ...attributes,
  }
}

/** Registers and gives the id; a refusal fails the test. */
export async function register(...args: Parameters<typeof wishOf>): Promise<number> {
  const result = await registerParticipant(wishOf(...args))
  if (!result.ok) throw new Error(`refused: ${result.reason}`)
  return result.value
}

export async function statusOf(id: number): Promise<string> {
  const row = await db.from('registrations').where('id', id).select('status').firstOrFail()
  return row.status
}

/** How many registrations of an event have each status. */
export async function statusesOf(event: { id: number }): Promise<Record<string, number>> {
  const rows = await db
    .from('registrations')
    .where('event_id', event.id)
    .groupBy('status')
    .select('status')
    .count('* as number')
  return Object.fromEntries(rows.map((row) => [row.status, Number(row.number)]))
}

/** Fails unless the kept counts of every limit of an event equal what counting the rows gives. */
export async function assertCountsMatch(assert: Assert, event: { id: number }) {
  await assertSessionCountsMatch(assert, event)
  const quotas = await db
    .from('quotas')
    .where('event_id', event.id)
    .whereNull('session_id')
    .orderBy('id')
  const rows = await db
    .from('registrations')
    .leftJoin('registration_days', (join) =>
      join
        .on('registration_days.registration_id', 'registrations.id')
        .andOnVal('registration_days.status', '<>', 'given_up')
    )
    .where('event_id', event.id)
    .where('needs_seat', true)
    .select('registrations.id', 'registrations.status', 'holds_seat', 'day_id', 'mode')
    .select('partner_id', 'registration_days.status as day_status')
  for (const quota of quotas) {
    if (quota.organisation_id === null) {
      assert.containsSubset(quota, count(rows, quota.day_id))
    } else {
      const ofPartner = rows.filter((row) => row.partner_id === quota.organisation_id)
      const { taken, waiting } = count(ofPartner, null)
      assert.containsSubset(quota, { taken, waiting })
    }
  }
}

/** The same of its sessions: who sits there, and who waits with a seat at the event on that day. */
async function assertSessionCountsMatch(assert: Assert, event: { id: number }) {
  const limits = await db.from('quotas').where('event_id', event.id).whereNotNull('session_id')
  for (const limit of limits) {
    const rows = await db
      .from('session_places')
      .join('registrations', 'registrations.id', 'session_places.registration_id')
      .join('sessions', 'sessions.id', 'session_places.session_id')
      .leftJoin('registration_days', (join) =>
        join
          .on('registration_days.registration_id', 'registrations.id')
          .andOn('registration_days.day_id', 'sessions.day_id')
          .andOnVal('registration_days.status', 'waitlisted')
      )
      .whereNull('registration_days.id')
      .where('session_id', limit.session_id)
      .where('holds_seat', true)
      .select('session_places.status')
    const number = (status: string) => rows.filter((row) => row.status === status).length
    const counted = { taken: number('confirmed'), waiting: number('waitlisted') }
    assert.containsSubset(limit, counted)
  }
}

interface Row {
  id: number
  status: string
  holds_seat: boolean | number
  day_id: number | null
  mode: string | null
  day_status: string | null
}

function count(rows: Row[], dayId: number | null) {
  const onSite = new Set(
    rows
      .filter((row) => (dayId === null ? row.mode !== 'online' : row.mode === 'on_site'))
      .filter((row) => dayId === null || row.day_id === dayId)
      .map((row) => row.id)
  )
  const concerned = rows.filter((row) => dayId === null || row.day_id === dayId)
  const number = (here: boolean, matches: (row: Row) => boolean) =>
    new Set(
      concerned.filter((row) => onSite.has(row.id) === here && matches(row)).map(({ id }) => id)
    ).size
  const waitsForDay = (row: Row) => dayId !== null && row.day_status === 'waitlisted'
  const seated = (row: Row) => Boolean(row.holds_seat) && !waitsForDay(row)
  const waits = (row: Row) =>
    row.status === 'waitlisted' || (Boolean(row.holds_seat) && waitsForDay(row))
  return {
    taken: number(true, seated),
    online_taken: number(false, seated),
    waiting: number(true, waits),
    online_waiting: number(false, waits),
  }
}
