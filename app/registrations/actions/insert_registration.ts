import { toSql } from '#app/core/columns'
import type { Trx } from '#app/core/database'
import { insertAnswers } from '#app/questions/keep_answers'
import { keepConsents } from '#app/registrations/actions/keep_consents'
import { insertChoices, type DaysWanted } from '#app/registrations/choices'
import { askForSessions } from '#app/registrations/wanted_sessions'
import type { Choice } from '#app/registrations/places'
import { doorColumns, linkColumns } from '#app/registrations/secrets'
import { typedColumns } from '#app/registrations/typed_columns'
import type { Typed, Wish } from '#app/registrations/wish'
import type { DateTime } from 'luxon'

const DESK_CODE_TRIES = 5

interface Row {
  event_id: number
  person_id: number
  status: string
  source: string
  [column: string]: unknown
}

/** A registration that is about to be written. */
export interface Draft<Of extends Typed = Typed> {
  row: Row
  typed: Of & Pick<DaysWanted, 'sessionIds'>
  choices: Choice[]
}

/** Writes new registrations with their days and consents, and gives their ids in the same order. */
export async function insertRegistrations(
  trx: Trx,
  drafts: Draft<Wish>[],
  now: DateTime
): Promise<number[]> {
  const ids = await insertAll(trx, drafts, now)
  const given = drafts.map(({ row, typed }, index) => ({
    personId: row.person_id,
    registrationId: ids[index],
    wish: typed,
  }))
  await keepConsents(trx, ...given)
  await insertAnswers(
    trx,
    given.map(({ registrationId, wish }) => ({ registrationId, answering: wish.answering }))
  )
  return ids
}

/** The same for somebody who was asked nothing, such as a walk-in whose name another person typed. */
export async function insertWithDays(
  trx: Trx,
  row: Row,
  typed: Typed & Pick<DaysWanted, 'sessionIds'>,
  choices: Choice[],
  now: DateTime
): Promise<number> {
  const [id] = await insertAll(trx, [{ row, typed, choices }], now)
  return id
}

/** The rows, days and sessions of registrations alone. */
export async function insertAll(trx: Trx, drafts: Draft[], now: DateTime): Promise<number[]> {
  const typed = await typedColumns(
    trx,
    drafts.map((draft) => draft.typed)
  )
  const at = { created_at: toSql(now), updated_at: toSql(now) }
  const rows = drafts.map(({ row }, index) => ({
    ...typed[index],
    ...linkColumns(now),
    ...row,
    ...at,
  }))
  const ids = await insertRows(trx, rows)
  const made = drafts.map(({ typed: { sessionIds = [] }, choices }, index) => {
    return { id: ids[index], choices, sessionIds }
  })
  await insertChoices(trx, made, now)
  await askForSessions(trx, made)
  return ids
}

/** The short desk code is drawn by lot; where somebody at this event has it already, another one is drawn. */
async function insertRows(trx: Trx, rows: { token_hash: string }[]): Promise<number[]> {
  const ids = new Map<string, number>()
  const missing = () => rows.filter(({ token_hash: hash }) => !ids.has(hash))
  for (let tries = 0; tries < DESK_CODE_TRIES && missing().length > 0; tries++) {
    const made: { id: number; token_hash: string }[] = await trx
      .knexClient('registrations')
      .insert(missing().map((row) => ({ ...row, ...doorColumns() })))
      .onConflict(['event_id', 'desk_code'])
      .ignore()
      .returning(['id', 'token_hash'])
    for (const { id, token_hash: hash } of made) ids.set(hash, id)
  }
  if (missing().length > 0) throw new Error('no free desk code for this event')
  return rows.map(({ token_hash: hash }) => ids.get(hash)!)
}
