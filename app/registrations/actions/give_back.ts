import { toSql } from '#app/core/columns'
import type { Locked } from '#app/registrations/actions/under_registration'
import type { BeforeChange } from '#app/registrations/before_change'
import type { Group } from '#app/registrations/group'
import type { Choice, Seats } from '#app/registrations/places'

interface Former {
  /** The days they came to. */
  wanted: Choice[]
  seats: Seats
  before: BeforeChange
}

/** The days that a group has or waits for again, and how it stands with them. */
interface Back {
  choices: Choice[]
  columns: object
}

/**
 * Gives back what was had or waited for before a change. Who had seats has them again as long as nobody else does, also
 * while others wait for them. Who waited then and has been given a seat since keeps it if there is one for each of them;
 * else they wait again, from when they did. Null where others have now what was had.
 */
export function giveBack(
  { places, registration }: Locked,
  group: Group,
  { wanted, seats, before }: Former
): Back | null {
  const [had, needed] = [seats.before, seats.after].map((number) => ({ ...group, seats: number }))
  if (!registration.holdsSeat) {
    places.leaveQueue(group.choices, had)
    places.joinQueue(wanted, needed)
    return { choices: wanted, columns: {} }
  }
  const waited = before.status === 'waitlisted'
  const choices = waited
    ? places.move(group.choices, wanted, seats, group)
    : places.moveBack(group.choices, wanted, seats, group)
  if (!choices && !waited) return null
  if (choices && !waited && isWorse(choices, wanted)) return null
  places.release(group.choices, had)
  if (choices) {
    places.take(choices, needed)
    return { choices, columns: registration.status === 'pending' ? { status: 'confirmed' } : {} }
  }
  const inLine = wanted.map(({ dayId, presence }) => ({ dayId, presence }))
  places.joinQueue(inLine, needed)
  return { choices: inLine, columns: lineColumns(registration, before) }
}

/** In line where they stood before. */
function lineColumns(
  { queuedAt, emailConfirmedAt, createdAt }: Locked['registration'],
  { queuedAt: since }: BeforeChange
) {
  return {
    status: 'waitlisted',
    holds_seat: false,
    hold_until: null,
    queued_at: since ?? toSql(queuedAt ?? emailConfirmedAt ?? createdAt),
  }
}

/** Whether they would wait for a day that they had. */
function isWorse(choices: Choice[], before: Choice[]): boolean {
  const had = before.filter(({ waits }) => !waits).map(({ dayId }) => dayId)
  return choices.some(({ dayId, waits }) => waits && had.includes(dayId))
}
