import type { DateTime } from 'luxon'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import type { Trx } from '#app/core/database'
import type { Choice, Presence } from '#app/registrations/places'
import type { RegistrationTerms } from '#app/registrations/queries/registration_terms'
import { comingDays } from '#app/registrations/registration_state'

export interface DaysWanted {
  /** Days the person ticked; counts only where the event lets people choose. */
  dayIds: number[]
  /** How they want to take part where a day offers both. */
  presence: Presence
  /** Sessions with their own limit that they want to be at; unsaid where nobody was asked. */
  sessionIds?: number[]
}

/** The days a wish comes to: all that are still to come, unless the event lets people choose. */
export function choicesFor(terms: RegistrationTerms, wanted: DaysWanted, now: DateTime): Choice[] {
  return comingDays(terms, now)
    .filter((day) => !terms.chooseDays || wanted.dayIds.includes(day.id))
    .map((day) => ({
      dayId: day.id,
      presence: day.mode === 'hybrid' ? wanted.presence : day.mode,
    }))
}

/** Days with all the others that are still to come: where one of those offers both, people take part as on these. */
export function withAllDays(terms: RegistrationTerms, standing: Choice[], now: DateTime): Choice[] {
  const online = standing.length > 0 && standing.every(({ presence }) => presence === 'online')
  const presence = online ? 'online' : 'on_site'
  const all = choicesFor({ ...terms, chooseDays: false }, { dayIds: [], presence }, now)
  const known = standing.map(({ dayId }) => dayId)
  return [...standing, ...all.filter(({ dayId }) => !known.includes(dayId))]
}

/** The days that a registration stands for. */
export async function choicesOf(
  client: Pick<Trx, 'from'>,
  registrationId: number
): Promise<Choice[]> {
  const choices = await choicesOfAll(client, [registrationId])
  return choices.get(registrationId)!
}

/** The days that registrations stand for, by registration. */
export async function choicesOfAll(
  client: Pick<Trx, 'from'>,
  registrationIds: number[]
): Promise<Map<number, Choice[]>> {
  const rows = await client
    .from('registration_days')
    .whereIn('registration_id', registrationIds)
    .whereNot('status', 'given_up')
    .orderBy('day_id')
    .select('registration_id', 'day_id', 'mode', 'status')
  const byId = new Map<number, Choice[]>(registrationIds.map((id) => [id, []]))
  for (const row of rows) {
    byId.get(row.registration_id)!.push(choiceFrom(row))
  }
  return byId
}

/** A day of a registration as the database keeps it. */
export function choiceFrom(row: Record<string, any>): Choice {
  const choice = { dayId: row.day_id, presence: row.mode }
  return row.status === 'waitlisted' ? { ...choice, waits: true } : choice
}

/** Writes the days of new registrations, of which those that are full are waited for from now on. */
export async function insertChoices(
  trx: Trx,
  made: { id: number; choices: Choice[] }[],
  now: DateTime
) {
  const rows = made.flatMap(({ id, choices }) => choices.map((choice) => rowOf(id, choice, now)))
  if (rows.length > 0) await trx.table('registration_days').multiInsert(rows)
}

/**
 * Puts other days in the place of those chosen before, which stay as given up. Who waits for a day as before keeps
 * their position there.
 */
export async function replaceChoices(trx: Trx, registrationId: number, choices: Choice[]) {
  const standing = await choicesOf(trx, registrationId)
  const left = standing.filter(({ dayId }) => choices.every((choice) => choice.dayId !== dayId))
  if (left.length > 0) {
    await trx
      .from('registration_days')
      .where('registration_id', registrationId)
      .whereIn(
        'day_id',
        left.map(({ dayId }) => dayId)
      )
      .update({ status: 'given_up', queued_at: null })
  }
  const known = new Set(standing.map(keyOf))
  for (const choice of choices.filter((one) => !known.has(keyOf(one)))) {
    await trx
      .knexClient('registration_days')
      .insert(rowOf(registrationId, choice, clock.now()))
      .onConflict(['registration_id', 'day_id'])
      .merge(['mode', 'status', 'queued_at'])
  }
}

function rowOf(id: number, { dayId, presence, waits }: Choice, now: DateTime) {
  return {
    registration_id: id,
    day_id: dayId,
    mode: presence,
    status: waits ? 'waitlisted' : 'chosen',
    queued_at: waits ? toSql(now) : null,
  }
}

function keyOf({ dayId, presence, waits = false }: Choice): string {
  return `${dayId} ${presence} ${waits}`
}

/** Whether two sets of days are the same, taken part in the same way, whether had or waited for. */
export function sameChoices(one: Choice[], other: Choice[]): boolean {
  const key = (choices: Choice[]) =>
    choices
      .map(({ dayId, presence }) => `${dayId} ${presence}`)
      .sort()
      .join()
  return key(one) === key(other)
}
