import type { Mode } from '#app/events/models/day'
import type { Presence } from '#app/registrations/demands'
import type { EventSeats } from '#app/registrations/queries/event_seats'

interface ComingDay {
  id: number
  mode: Mode
}

/** What somebody finds who registers now. */
export interface Outlook {
  /** Whoever comes to the house has to wait; where all is online, whoever follows it. */
  full: boolean
  /** The days that keep them waiting where all days go together and the event itself has seats. */
  fullDays: number[]
  /** How many people could have a place now; null: as many as come. */
  left: number | null
  /** How many wait before them. */
  waiting: number
  /** One can have a place online at once. */
  online: boolean
}

/** The one truth about places for the list, the page of an event and its form. @param days those to come */
export function outlookOf(days: ComingDay[], seats: EventSeats, daysApart: boolean): Outlook {
  const here = along('on_site', days, seats, daysApart)
  return {
    full: here.left === 0,
    fullDays: !daysApart && here.ofEvent.left !== 0 ? here.fullDays : [],
    left: Number.isFinite(here.left) ? here.left : null,
    waiting: here.ofEvent.waiting,
    online:
      days.some(({ mode }) => mode !== 'on_site') &&
      along('online', days, seats, daysApart).left !== 0,
  }
}

/** What is left for whoever takes part in one way where days offer both, and can leave out days where they may choose. */
function along(wish: Presence, days: ComingDay[], seats: EventSeats, daysApart: boolean) {
  const all = days.map(({ id, mode }) => ({ id, presence: mode === 'hybrid' ? wish : mode }))
  const wished = all.filter(({ presence }) => presence === wish)
  const chosen = daysApart && wished.length > 0 ? wished : all
  const isHere = chosen.length === 0 || chosen.some(({ presence }) => presence === 'on_site')
  const ofEvent = seats[isHere ? 'on_site' : 'online']
  const lefts = chosen.map(({ id, presence }) => seats.days.get(id)?.[presence].left ?? Infinity)
  const ofDays = daysApart && lefts.length > 0 ? sum(lefts) : Math.min(...lefts)
  return {
    ofEvent,
    left: Math.min(ofEvent.left ?? Infinity, ofDays),
    fullDays: chosen.filter((_, index) => lefts[index] === 0).map(({ id }) => id),
  }
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
