import type { DateTime } from 'luxon'
import type { Actor } from '#app/activity/record'
import type { HeadCountSource } from '#app/attendance/models/head_count'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import type { Trx } from '#app/core/database'

/** More than any square holds. */
export const MOST_HEADS = 1_000_000

/** The day people are counted on. */
export interface CountedDay {
  dayId: number
  eventId: number
  /** As the day's own calendar has it: `2027-03-12`. */
  date: string
}

/** How a count stands; `counted` says whether anybody has counted yet. */
export interface StandingCount {
  counted: boolean
  figure: number
  source: HeadCountSource
  reason: string | null
}

export interface NewEntry {
  kind: 'tap' | 'figure'
  change: number
  figure: number
  source: HeadCountSource
  reason: string | null
  /** An instant. */
  at: DateTime
  nonce: string
}

/** The count of a day, held until the transaction ends, so that all who count at once count one after the other. */
export async function lockCount(trx: Trx, dayId: number): Promise<StandingCount> {
  const now = toSql(clock.now())
  await trx
    .insertQuery()
    .table('head_counts')
    .insert({ day_id: dayId, figure: 0, source: 'door', at: now })
    .onConflict('day_id')
    .ignore()
  const { figure, source, reason } = await trx
    .from('head_counts')
    .where('day_id', dayId)
    .forUpdate()
    .firstOrFail()
  const counted = await trx.from('head_count_entries').where('day_id', dayId).select('id').first()
  return { counted: counted !== null, figure, source, reason }
}

/** Those of the nonces that were recorded before. */
export async function knownNonces(trx: Trx, nonces: string[]): Promise<Set<string>> {
  const rows: { nonce: string }[] = await trx
    .from('head_count_entries')
    .whereIn('nonce', nonces)
    .select('nonce')
  return new Set(rows.map(({ nonce }) => nonce))
}

/** Adds entries to a locked count; the last one stands. */
export async function addEntries(trx: Trx, dayId: number, entries: NewEntry[], actor: Actor) {
  const last = entries.at(-1)
  if (!last) return
  await trx
    .table('head_count_entries')
    .multiInsert(
      entries.map((entry) => ({ ...entry, day_id: dayId, by: actor.userId, at: toSql(entry.at) }))
    )
  const { figure, source, reason, at } = last
  await trx
    .from('head_counts')
    .where('day_id', dayId)
    .update({ figure, source, reason, by: actor.userId, at: toSql(at) })
}

/** Whether people are counted at an event instead of registering. */
export async function isCounted(trx: Pick<Trx, 'from'>, eventId: number): Promise<boolean> {
  const event = await trx.from('events').where('id', eventId).select('registration_policy').first()
  return event?.registration_policy === 'none'
}
