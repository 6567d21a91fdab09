import type { DateTime } from 'luxon'
import { fromSql } from '#app/core/columns'
import type { DayRow, EventRow, LimitRow } from '#app/manage/today/queries/next_rows'
import { registrationState, type RegistrationState } from '#app/registrations/registration_state'

/** Places of an event: those in the hall, or where it has none those online. */
export interface Seats {
  taken: number
  waiting: number
  /** Null: no limit. */
  capacity: number | null
}

/** How an event stands, for its badge: `today.standing.<key>`. */
export interface Standing {
  key: RegistrationState | 'draft' | 'full' | 'waiting'
  kind: 'ok' | 'wait' | 'info' | 'no' | 'off'
}

const KINDS: Record<Standing['key'], Standing['kind']> = {
  draft: 'info',
  open: 'ok',
  waiting: 'wait',
  full: 'wait',
  not_yet: 'info',
  postponed: 'wait',
  cancelled: 'no',
  closed: 'off',
  over: 'off',
  invited: 'off',
  members: 'off',
  none: 'off',
}

export function seatsOf(limit: LimitRow | undefined, days: Pick<DayRow, 'mode'>[]): Seats {
  if (!limit) return { taken: 0, waiting: 0, capacity: null }
  return days.every(({ mode }) => mode === 'online')
    ? {
        taken: limit.online_taken,
        waiting: limit.online_waiting,
        capacity: limit.online_capacity,
      }
    : { taken: limit.taken, waiting: limit.waiting, capacity: limit.capacity }
}

/** What whoever organises looks for first: a draft is no promise yet, and people who wait matter more than an open form. */
export function standing(event: EventRow, days: DayRow[], seats: Seats, now: DateTime): Standing {
  const key = standingKey(event, days, seats, now)
  return { key, kind: KINDS[key] }
}

function standingKey(event: EventRow, days: DayRow[], seats: Seats, now: DateTime) {
  if (event.status === 'draft') return 'draft'
  const instant = (value: string | Date | null) => (value === null ? null : fromSql(value))
  const state = registrationState(
    {
      status: event.status,
      policy: event.registration_policy,
      opensAt: instant(event.registration_opens_at),
      closesAt: instant(event.registration_closes_at),
      days: days.map((day) => ({ endsAt: fromSql(day.ends_at) })),
    },
    now
  )
  if (state !== 'open') return state
  if (seats.waiting > 0) return 'waiting'
  return seats.capacity !== null && seats.taken >= seats.capacity ? 'full' : 'open'
}
