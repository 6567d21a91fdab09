import type { DateTime } from 'luxon'
import { fromSql } from '#app/core/columns'
import type { Trx } from '#app/core/database'
import type { RegistrationStatus } from '#app/registrations/models/registration'
import { waitingLine } from '#app/registrations/queries/waiting_order'

/** Somebody who waits: for a place at the event, or with a place there for one of its days. */
export interface Waiting {
  id: number
  /** The day alone that they wait for; null where they wait for the event. */
  dayId: number | null
  status: RegistrationStatus
  priority: number
  /** An organiser wants them to have a place before others. */
  hasPriority: boolean
  queuedAt: DateTime
}

/** All who wait, for the event or for one of these days, in the one line in which seats are given. */
export async function wholeLine(trx: Trx, eventId: number, dayIds: number[]): Promise<Waiting[]> {
  const line = [...(await waitingForEvent(trx, eventId)), ...(await waitingForDays(trx, dayIds))]
  return line.sort(inLine)
}

/** Those who wait for a place at an event. */
export async function waitingForEvent(trx: Trx, eventId: number): Promise<Waiting[]> {
  const rows = await waitingLine(trx, eventId).select(
    'id',
    'status',
    'priority',
    'has_priority',
    'queued_at'
  )
  return rows.map((row) => waitingFrom(row, null))
}

/** Those who have a place at the event and wait for one of these days; those they bring along stand with them. */
export async function waitingForDays(trx: Trx, dayIds: number[]): Promise<Waiting[]> {
  const rows = await trx
    .from('registration_days')
    .join('registrations', 'registrations.id', 'registration_days.registration_id')
    .whereIn('day_id', dayIds)
    .whereNotNull('registration_days.queued_at')
    .where({ 'registration_days.status': 'waitlisted', 'holds_seat': true })
    .whereNull('parent_id')
    .select('registrations.id', 'day_id', 'registrations.status', 'priority', 'has_priority')
    .select('registration_days.queued_at')
  return rows.map((row) => waitingFrom(row, row.day_id))
}

/** The order in which seats are given, whatever they wait for. */
export function inLine(one: Waiting, other: Waiting): number {
  return (
    other.priority - one.priority ||
    one.queuedAt.toMillis() - other.queuedAt.toMillis() ||
    one.id - other.id
  )
}

function waitingFrom(row: Record<string, any>, dayId: number | null): Waiting {
  const { id, status, priority } = row
  const hasPriority = Boolean(row.has_priority)
  return { id, dayId, status, priority, hasPriority, queuedAt: fromSql(row.queued_at) }
}
