import type { DateTime } from 'luxon'
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

/** The days that a registration stands for. */
export async function choicesOf(trx: Trx, registrationId: number): Promise<Choice[]> {
  const choices = await choicesOfAll(trx, [registrationId])
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
    .select('registration_id', 'day_id', 'mode')
  const byId = new Map<number, Choice[]>(registrationIds.map((id) => [id, []]))
  for (const row of rows) {
    byId.get(row.registration_id)!.push({ dayId: row.day_id, presence: row.mode })
  }
  return byId
}

/** Writes the days of new registrations. */
export async function insertChoices(trx: Trx, made: { id: number; choices: Choice[] }[]) {
  const rows = made.flatMap(({ id, choices }) =>
    choices.map(({ dayId, presence }) => ({
      registration_id: id,
      day_id: dayId,
      mode: presence,
      status: 'chosen',
    }))
  )
  if (rows.length > 0) await trx.table('registration_days').multiInsert(rows)
}

/** Puts other days in the place of those chosen before, which stay as given up. */
export async function replaceChoices(trx: Trx, registrationId: number, choices: Choice[]) {
  await trx
    .from('registration_days')
    .where('registration_id', registrationId)
    .whereNotIn(
      'day_id',
      choices.map(({ dayId }) => dayId)
    )
    .update({ status: 'given_up' })
  for (const { dayId, presence } of choices) {
    await trx
      .knexClient('registration_days')
      .insert({ registration_id: registrationId, day_id: dayId, mode: presence, status: 'chosen' })
      .onConflict(['registration_id', 'day_id'])
      .merge(['mode', 'status'])
  }
}

/** Whether two sets of days are the same, taken part in the same way. */
export function sameChoices(one: Choice[], other: Choice[]): boolean {
  const key = (choices: Choice[]) =>
    choices
      .map(({ dayId, presence }) => `${dayId} ${presence}`)
      .sort()
      .join()
  return key(one) === key(other)
}
