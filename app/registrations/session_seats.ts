/** The limit of one session with its kept counts. */
export interface SessionQuota {
  id: number
  session_id: number
  capacity: number | null
  taken: number
  waiting: number
}

/** Somebody's place at a session, or their wish for one, in the order in which they joined. */
export interface SessionPlace {
  id: number
  sessionId: number
  registrationId: number
  /** Who they come with is seated with them or not at all. */
  groupId: number
  status: 'confirmed' | 'waitlisted'
  /** Their registration has ended. */
  ended: boolean
  /** Their registration has a seat at the event, on that day. Without one nobody sits at a session. */
  holdsSeat: boolean
}

export interface SessionOutcome {
  /** Places whose status changes. */
  changes: { place: SessionPlace; to: 'confirmed' | 'waitlisted' | 'given_up' }[]
  counts: { quota: SessionQuota; taken: number; waiting: number }[]
}

/**
 * Who sits at sessions with their own limit, once the seats of the event are given: whoever lost theirs leaves, free
 * seats go to those who wait, in their order. Nobody is thrown out where a limit was lowered. Those who wait for the
 * event itself stay in line but are passed over, since an empty seat helps nobody. A group is seated whole, and keeps
 * those behind it waiting until it fits, unless they may pass it; one larger than the session is seated one by one.
 */
export function seatSessions(
  quotas: SessionQuota[],
  places: SessionPlace[],
  skipsGroups = false
): SessionOutcome {
  const outcome: SessionOutcome = { changes: [], counts: [] }
  for (const quota of quotas) {
    const own = places.filter(({ sessionId }) => sessionId === quota.session_id)
    const sitting = own.filter((place) => place.status === 'confirmed' && maySit(place))
    let taken = sitting.length
    let waiting = 0
    let keptFree = false
    const capacity = quota.capacity ?? Infinity
    for (const group of together(
      own.filter((one) => !sitting.includes(one)),
      capacity
    )) {
      const fits = taken + group.filter(maySit).length <= capacity
      for (const place of group) {
        const to = next(place, fits && !keptFree)
        if (to === 'confirmed') taken += 1
        if (to === 'waitlisted' && place.holdsSeat) waiting += 1
        if (to !== place.status) outcome.changes.push({ place, to })
      }
      keptFree ||= !fits && !skipsGroups
    }
    if (taken !== quota.taken || waiting !== quota.waiting) {
      outcome.counts.push({ quota, taken, waiting })
    }
  }
  return outcome
}

/** Those who wait, in groups by their first; whoever never fits together stands alone. */
function together(line: SessionPlace[], capacity: number): SessionPlace[][] {
  const groups = [...Map.groupBy(line, ({ groupId }) => groupId).values()]
  return groups.flatMap((group) => (group.length > capacity ? group.map((one) => [one]) : [group]))
}

function maySit({ ended, holdsSeat }: SessionPlace): boolean {
  return !ended && holdsSeat
}

function next(place: SessionPlace, isFree: boolean) {
  if (place.ended) return 'given_up'
  return isFree && place.holdsSeat ? 'confirmed' : 'waitlisted'
}
