import { toSql } from '#app/core/columns'
import type { Trx } from '#app/core/database'
import { keepConsents } from '#app/registrations/actions/keep_consents'
import { insertChoices } from '#app/registrations/choices'
import type { Choice } from '#app/registrations/places'
import { doorColumns, linkColumns } from '#app/registrations/secrets'
import { typedColumns, type Typed, type Wish } from '#app/registrations/wish'
import type { DateTime } from 'luxon'

const DESK_CODE_TRIES = 5

interface Row {
  event_id: number
  person_id: number
  status: string
  source: string
  [column: string]: unknown
}

/** Writes a new registration with its days and consents, and gives its id. */
export async function insertRegistration(
  trx: Trx,
  row: Row,
  wish: Wish,
  choices: Choice[],
  now: DateTime
): Promise<number> {
  const id = await insertWithDays(trx, row, wish, choices, now)
  await keepConsents(trx, { personId: row.person_id, registrationId: id, wish })
  return id
}

/** The same for somebody who was asked nothing, such as a walk-in whose name another person typed. */
export async function insertWithDays(
  trx: Trx,
  row: Row,
  typed: Typed,
  choices: Choice[],
  now: DateTime
): Promise<number> {
  const id = await insertRow(trx, {
    ...typedColumns(typed),
    ...linkColumns(now),
    ...row,
    created_at: toSql(now),
    updated_at: toSql(now),
  })
  await insertChoices(trx, id, choices)
  return id
}

/** The short desk code is drawn by lot; where somebody at this event has it already, another one is drawn. */
async function insertRow(trx: Trx, row: Row): Promise<number> {
  for (let tries = 0; tries < DESK_CODE_TRIES; tries++) {
    const [made] = await trx
      .knexClient('registrations')
      .insert({ ...row, ...doorColumns() })
      .onConflict(['event_id', 'desk_code'])
      .ignore()
      .returning('id')
    if (made) return made.id
  }
  throw new Error('no free desk code for this event')
}
