import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import type { Trx } from '#app/core/database'
import type { Choice } from '#app/registrations/places'

interface Wanting {
  id: number
  choices: Choice[]
  /** Sessions they asked for; those of days on which they do not come to the house mean nothing. */
  sessionIds: number[]
}

/** Puts new registrations in line for the sessions they asked for; seats are given when the event's own are. */
export async function askForSessions(trx: Trx, wanting: Wanting[]) {
  const asked = [...new Set(wanting.flatMap(({ sessionIds }) => sessionIds))]
  if (asked.length === 0) return
  const days = await daysOf(trx, asked)
  const rows = wanting.flatMap(({ id, choices, sessionIds }) =>
    reachable(sessionIds, choices, days).map((sessionId) => ({
      registration_id: id,
      session_id: sessionId,
      status: 'waitlisted',
      queued_at: toSql(clock.now()),
    }))
  )
  if (rows.length > 0) await trx.table('session_places').multiInsert(rows)
}

/** The sessions that a registration sits at or waits for. */
export async function sessionsOf(trx: Trx, registrationId: number): Promise<number[]> {
  const rows: { session_id: number }[] = await trx
    .from('session_places')
    .where('registration_id', registrationId)
    .whereNot('status', 'given_up')
    .select('session_id')
  return rows.map((row) => row.session_id)
}

/**
 * Puts other sessions in the place of those chosen before. Whoever stays keeps their seat or their position, and what
 * has begun can't be chosen away.
 * @returns whether anything is different
 */
export async function replaceSessions(trx: Trx, { id, choices, sessionIds }: Wanting) {
  const standing = await sessionsOf(trx, id)
  const days = await daysOf(trx, [...sessionIds, ...standing])
  const wanted = reachable(sessionIds, choices, days)
  const left = [
    ...standing.filter((session) => days.has(session) && !wanted.includes(session)),
    ...(await calledOffElsewhere(trx, standing, choices)),
  ]
  const joined = wanted.filter((session) => !standing.includes(session))
  if (left.length > 0) {
    await trx
      .from('session_places')
      .where('registration_id', id)
      .whereIn('session_id', left)
      .update({ status: 'given_up', queued_at: null })
  }
  for (const session of joined) {
    const place = { status: 'waitlisted', queued_at: toSql(clock.now()) }
    await trx
      .knexClient('session_places')
      .insert({ registration_id: id, session_id: session, ...place })
      .onConflict(['registration_id', 'session_id'])
      .merge(['status', 'queued_at'])
  }
  return left.length + joined.length > 0
}

/**
 * Sessions that were called off, on days to which they no longer come to the house. Should one take place after all,
 * its seat is for those who are there.
 */
async function calledOffElsewhere(
  trx: Trx,
  sessionIds: number[],
  choices: Choice[]
): Promise<number[]> {
  const rows: { id: number; day_id: number }[] = await ahead(trx, sessionIds)
    .whereNotNull('cancelled_at')
    .select('id', 'day_id')
  const days = daysInHouse(choices)
  return rows.filter((row) => !days.includes(row.day_id)).map(({ id }) => id)
}

/** The days of sessions with a limit that have not begun and were not called off. */
async function daysOf(trx: Trx, sessionIds: number[]): Promise<Map<number, number>> {
  const rows = await ahead(trx, sessionIds)
    .whereNotNull('capacity')
    .whereNull('cancelled_at')
    .select('id', 'day_id')
  return new Map(rows.map(({ id, day_id: dayId }) => [id, dayId]))
}

function reachable(sessionIds: number[], choices: Choice[], days: Map<number, number>): number[] {
  const inTheHouse = daysInHouse(choices)
  return [...new Set(sessionIds)].filter((id) => inTheHouse.includes(days.get(id) ?? 0))
}

function daysInHouse(choices: Choice[]): number[] {
  return choices.filter(({ presence }) => presence === 'on_site').map(({ dayId }) => dayId)
}

function ahead(trx: Trx, sessionIds: number[]) {
  return trx.from('sessions').whereIn('id', sessionIds).where('starts_at', '>', toSql(clock.now()))
}
