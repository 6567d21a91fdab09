import type { DateTime } from 'luxon'
import { fromSql } from '#app/core/columns'
import type { Trx } from '#app/core/database'
import { ACTIVE_STATUSES, type RegistrationStatus } from '#app/registrations/models/registration'

/** A registration that stands in the way of a new one. */
export interface EarlierRow {
  id: number
  personId: number
  status: RegistrationStatus
  holdsSeat: boolean
  formNonce: string | null
  updatedAt: DateTime
  tokenHash: string
  /** Null when the last code was used. */
  codeExpiresAt: DateTime | null
  /** Somebody opened the mail that went to its address. */
  isProven: boolean
}

export interface Earlier {
  /** The person's own, if they are registered for this event. */
  active: EarlierRow | null
  /** One that the same form made for another name or address, and that nobody has confirmed. */
  unconfirmedBySameForm: EarlierRow | null
  /** The same at an event that asks for no confirmation: it has a place or waits, but its address was never proven. */
  unprovenBySameForm: EarlierRow | null
  nonceUsed: boolean
}

/** Whether nothing came before. */
export function isFirst({ active, nonceUsed }: Earlier): boolean {
  return active === null && !nonceUsed
}

/** What exists already of this person at this event, and of this very form. */
export async function earlierOf(
  trx: Trx,
  eventId: number,
  personId: number,
  nonce: string
): Promise<Earlier> {
  const [earlier] = await earlierOfAll(trx, eventId, [{ personId, nonce }])
  return earlier
}

/** The same of many, in their order. */
export async function earlierOfAll(
  trx: Trx,
  eventId: number,
  wanted: { personId: number; nonce: string }[]
): Promise<Earlier[]> {
  const found = await trx
    .from('registrations')
    .whereIn(
      'form_nonce',
      wanted.map(({ nonce }) => nonce)
    )
    .orWhere((query) =>
      query
        .where('event_id', eventId)
        .whereIn(
          'person_id',
          wanted.map(({ personId }) => personId)
        )
        .whereIn('status', [...ACTIVE_STATUSES])
    )
    .select('id', 'person_id', 'status', 'holds_seat', 'form_nonce', 'token_hash')
    .select('code_hash', 'code_expires_at', 'updated_at', 'email_confirmed_at')
  const rows = found.map(rowOf)
  return wanted.map(({ personId, nonce }) => amongRows(rows, personId, nonce))
}

function rowOf(row: Record<string, any>): EarlierRow {
  return {
    id: row.id,
    personId: row.person_id,
    status: row.status,
    holdsSeat: Boolean(row.holds_seat),
    formNonce: row.form_nonce,
    updatedAt: fromSql(row.updated_at),
    tokenHash: row.token_hash,
    codeExpiresAt: row.code_hash ? fromSql(row.code_expires_at) : null,
    isProven: row.email_confirmed_at !== null,
  }
}

function amongRows(rows: EarlierRow[], personId: number, nonce: string): Earlier {
  const active = rows.find((row) => row.personId === personId && isActive(row)) ?? null
  const byForm = rows.find((row) => row.formNonce === nonce)
  const mistaken = byForm && byForm.personId !== personId && isActive(byForm) ? byForm : null
  const unconfirmed = mistaken?.status === 'unconfirmed'
  return {
    active,
    unconfirmedBySameForm: unconfirmed ? mistaken : null,
    unprovenBySameForm: mistaken && !unconfirmed && !mistaken.isProven ? mistaken : null,
    nonceUsed: byForm !== undefined,
  }
}

function isActive({ status }: EarlierRow) {
  return (ACTIVE_STATUSES as readonly string[]).includes(status)
}
