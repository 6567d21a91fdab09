import { toSql } from '#app/core/columns'
import { ALONE, type Choice, type Places } from '#app/registrations/places'
import type { DateTime } from 'luxon'

interface Standing {
  holdsSeat: boolean
  queuedAt: DateTime | null
}

/** What becomes of a person whose address is known to be theirs. */
export interface Settled {
  status: 'confirmed' | 'pending' | 'waitlisted'
  columns: {
    status: string
    holds_seat: boolean
    hold_until: null
    queued_at: string | null
    updated_at: string
  }
}

/**
 * Gives a registration its place: the seat it holds, or one that is free for newcomers, else a position among those
 * who wait, counted from when it joined. Where the organiser approves, it waits for that with whatever seat it has.
 * @param party who has all its seats or none
 */
export function settle(
  places: Places,
  choices: Choice[],
  standing: Standing,
  needsApproval: boolean,
  now: DateTime,
  party = ALONE
): Settled {
  const seated = standing.holdsSeat || places.hasSeatForNewcomer(choices, party)
  if (seated && !standing.holdsSeat) places.take(choices, party)
  if (!seated && !needsApproval) places.joinQueue(choices, party)
  const status = needsApproval ? 'pending' : seated ? 'confirmed' : 'waitlisted'
  return {
    status,
    columns: {
      status,
      holds_seat: seated,
      hold_until: null,
      queued_at: seated ? null : toSql(standing.queuedAt ?? now),
      updated_at: toSql(now),
    },
  }
}
