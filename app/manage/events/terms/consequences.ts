import type { DateTime } from 'luxon'
import type { EventValues } from '#app/events/event_values'
import type { People } from '#app/manage/events/terms/people'

/** Something that a change of terms means for people who are registered: a name in the catalogue, how many they are, until when. */
export interface Consequence {
  key: string
  count: number
  until?: DateTime | null
}

type Terms = Pick<
  EventValues,
  | 'registrationPolicy'
  | 'registrationClosesAt'
  | 'waitingClosesAt'
  | 'changeUntil'
  | 'cancelUntil'
  | 'capacity'
  | 'onlineCapacity'
  | 'confirmEmail'
  | 'chooseDays'
>

interface Change {
  before: Terms
  after: Terms
  /** Those registered as they stand, and as they would. */
  people: { before: People; after: People }
  now: DateTime
}

/** What a change of terms means for those who are registered; nothing where it concerns nobody. */
export function consequencesOf(change: Change): Consequence[] {
  return [
    ...ofPolicy(change),
    ...ofConfirming(change),
    ...ofClosing(change),
    ...ofDeadlines(change),
    ...ofDays(change),
    ...ofPlaces(change),
  ].filter(({ count }) => count > 0)
}

function ofPolicy({ before, after, people }: Change): Consequence[] {
  const [was, is] = [before.registrationPolicy, after.registrationPolicy]
  const { confirmed, offered, waitlisted, pending, unconfirmed } = people.before.numbers
  if (was === is) return []
  if (is === 'approval') {
    return [
      { key: 'approval.placed', count: confirmed + offered },
      { key: 'approval.waiting', count: waitlisted },
      { key: 'approval.unconfirmed', count: unconfirmed },
    ]
  }
  const stand = confirmed + offered + waitlisted + unconfirmed
  return [
    ...(was === 'approval'
      ? [
          { key: 'noApproval.pending', count: pending },
          { key: 'noApproval.unconfirmed', count: unconfirmed },
        ]
      : []),
    ...(is === 'open' ? [] : [{ key: 'stand', count: stand }]),
  ]
}

function ofConfirming({ before, after, people }: Change): Consequence[] {
  if (before.confirmEmail === after.confirmEmail) return []
  return after.confirmEmail
    ? [{ key: 'confirm.on', count: people.before.unasked }]
    : [{ key: 'confirm.off', count: people.before.numbers.unconfirmed }]
}

function ofClosing({ before, after, people, now }: Change): Consequence[] {
  const closes = (of: 'registrationClosesAt' | 'waitingClosesAt') =>
    isPast(after[of], now) && !isPast(before[of], now)
  const { waitlisted, offered, unconfirmed } = people.before.numbers
  if (closes('registrationClosesAt')) {
    return [
      { key: 'closed.waiting', count: waitlisted },
      { key: 'closed.offered', count: offered },
      { key: 'closed.unconfirmed', count: unconfirmed },
    ]
  }
  return closes('waitingClosesAt') ? [{ key: 'listClosed', count: waitlisted }] : []
}

function ofDeadlines({ before, after, people }: Change): Consequence[] {
  const count = sum(people.before)
  return (['changeUntil', 'cancelUntil'] as const)
    .filter((of) => before[of]?.toMillis() !== after[of]?.toMillis())
    .map((of) => ({ key: `${of}.${after[of] ? 'moment' : 'beginning'}`, count, until: after[of] }))
}

function ofDays({ before, after, people }: Change): Consequence[] {
  if (before.chooseDays === after.chooseDays) return []
  if (after.chooseDays) return [{ key: 'days.chosen', count: sum(people.before) }]
  const moved = [...people.after.days].filter(
    ([id, days]) => days !== (people.before.days.get(id) ?? 0)
  )
  return [{ key: 'days.all', count: moved.length }]
}

/** What the rehearsal did with seats, and where there are more people than these. */
function ofPlaces({ before, after, people }: Change): Consequence[] {
  const gained = (status: 'offered' | 'confirmed') =>
    people.after.numbers[status] - people.before.numbers[status]
  const over = ({ capacity, taken }: People['onSite']) =>
    capacity === null ? 0 : Math.max(0, taken - capacity)
  return [
    { key: 'places.offered', count: gained('offered') },
    { key: 'places.given', count: gained('confirmed') },
    ...(before.capacity === after.capacity
      ? []
      : [{ key: 'places.over', count: over(people.after.onSite) }]),
    ...(before.onlineCapacity === after.onlineCapacity
      ? []
      : [{ key: 'places.overOnline', count: over(people.after.online) }]),
  ]
}

function isPast(moment: DateTime | null, now: DateTime): boolean {
  return moment !== null && moment <= now
}

function sum({ numbers }: People): number {
  return Object.values(numbers).reduce((all, number) => all + number, 0)
}
