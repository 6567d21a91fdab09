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
  /** Their days, of which they may wait for some. */
  choices: Choice[]
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
 * who wait, counted from when it joined. Of its days it has those with room. Where the organiser approves, it waits for
 * that with whatever seat it has.
 * @returns null where there is no seat and nobody can begin to wait any more
 * @param party who has all its seats on a day or none
 */
export function settle(
  places: Places,
  wanted: Choice[],
  standing: Standing,
  needsApproval: boolean,
  now: DateTime,
  party = ALONE
): Settled | null {
  const seats = standing.holdsSeat ? wanted : places.seatsForNewcomer(wanted, party)
  if (!seats && !places.listIsOpen) return null
  if (seats && !standing.holdsSeat) places.take(seats, party)
  if (!seats && !needsApproval) places.joinQueue(wanted, party)
  const status = needsApproval ? 'pending' : seats ? 'confirmed' : 'waitlisted'
  return {
    status,
    choices: seats ?? wanted,
    columns: {
      status,
      holds_seat: seats !== null,
      hold_until: null,
      queued_at: seats ? null : toSql(standing.queuedAt ?? now),
      updated_at: toSql(now),
    },
  }
}
