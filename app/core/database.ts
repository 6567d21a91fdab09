import { setTimeout } from 'node:timers/promises'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

export type Trx = TransactionClientContract

interface DatabaseError extends Error {
  code?: string
  constraint?: string
}

/** The database gave a transaction up so that another could go on. */
const GIVEN_UP = ['40001', '40P01']
const BUSY = ['SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT', 'SQLITE_LOCKED', '55P03', ...GIVEN_UP]

/** Somebody else holds what this write needs; trying again in a moment is right. */
export class BusyError extends Error {
  status = 429
  code = 'E_BUSY'
}

/** Whether a lock or a connection could not be had in time, inside a transaction or before one. */
export function isBusy(error: unknown): boolean {
  if (error instanceof BusyError) return true
  const { code, name } = (error ?? {}) as DatabaseError
  return BUSY.includes(code ?? '') || name === 'KnexTimeoutError'
}

/** Knex hands a transaction out even where its BEGIN failed, and would only say so at the first statement, without the cause. */
async function begun({ knexClient }: Trx) {
  if (knexClient.isCompleted()) await knexClient.executionPromise
}

/**
 * One transaction around a verb. Inside it only `trx` may be used: on SQLite it holds the only connection.
 * @throws BusyError when a lock or the connection could not be had in time; nothing was written.
 */
export async function transaction<T>(work: (trx: Trx) => Promise<T>): Promise<T> {
  try {
    return await db.transaction(async (trx) => {
      await begun(trx)
      return work(trx)
    })
  } catch (error) {
    if (isBusy(error)) throw new BusyError('busy', { cause: error })
    throw error
  }
}

/** How long the other one has to take what it waited for, before who gave way asks for it again. */
const WAY_MS = 50

/**
 * Does work that is a transaction once more, where the database gave it up so that another could go on: unlike after a
 * lock that could not be had in time, the way is free a moment later.
 */
export async function evenIfGivenUp<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const { code } = ((error as Error).cause ?? {}) as DatabaseError
    if (!(error instanceof BusyError) || !GIVEN_UP.includes(code ?? '')) throw error
    await setTimeout(WAY_MS)
    return work()
  }
}

/** Carries the answer out of a transaction that must not stay. */
class Rehearsed<T> extends Error {
  constructor(readonly answer: T) {
    super('a rehearsal')
  }
}

/**
 * Does the work and takes all of it back: what would happen, by the code that would do it. Whatever it locks waits for
 * it, so it only suits what somebody asks for by hand.
 */
export async function rehearsal<T>(work: (trx: Trx) => Promise<T>): Promise<T> {
  try {
    return await transaction<T>(async (trx) => {
      throw new Rehearsed(await work(trx))
    })
  } catch (error) {
    if (error instanceof Rehearsed) return error.answer as T
    throw error
  }
}

/** Whether a write broke a unique rule; with `name`, that rule (its index, or on SQLite its columns). */
export function isUniqueViolation(error: unknown, ...names: string[]): boolean {
  const { code, constraint, message } = error as DatabaseError
  if (code !== '23505' && code !== 'SQLITE_CONSTRAINT_UNIQUE') return false
  return names.length === 0 || names.some((name) => constraint === name || message.includes(name))
}

const STILL_REFERENCED = [
  '23503',
  '23001',
  'SQLITE_CONSTRAINT_FOREIGNKEY',
  'SQLITE_CONSTRAINT_TRIGGER',
]

/** Whether a row could not be deleted because something that matters hangs on it. */
export function isStillReferenced(error: unknown): boolean {
  return STILL_REFERENCED.includes((error as DatabaseError).code ?? '')
}

/** Whether the installation runs on PostgreSQL, for the few statements that the two write differently. */
export function isPostgres(): boolean {
  return db.connection().dialect.name === 'postgres'
}
