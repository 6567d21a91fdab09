import { SYSTEM } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { giveDay } from '#app/registrations/actions/give_day'
import { offerSeats } from '#app/registrations/actions/offer_seats'
import { groupsOf, type Group } from '#app/registrations/group'
import type { Hold } from '#app/registrations/hold'
import type { Choice, Places } from '#app/registrations/places'
import {
  inLine,
  waitingForDays,
  waitingForEvent,
  type Waiting,
} from '#app/registrations/queries/day_line'
import { daysToGive, mayOffer } from '#app/registrations/registration_state'

/**
 * Gives free seats to those who wait, in one line: an offer to whoever waits for the event, the day itself to whoever
 * has a place and waits for that day alone; to a group all it needs or none. Whoever can't be served yet keeps the
 * other seats they need out of reach of those behind them; so does a group for which too few are free, unless the
 * organiser lets others pass it or it could never be served.
 */
export async function giveSeats(hold: Hold) {
  const line = await lineOf(hold)
  if (line.length === 0) return
  const groups = await groupsOf(
    hold.trx,
    line.map(({ id }) => id)
  )
  const within = hold.places.sketch()
  for (const waiting of line) {
    const group = groups.get(waiting.id)!
    if (waiting.dayId === null) await serve(hold, within, group)
    else await serveForDay(hold, within, group, waiting)
  }
}

/** Only those for whom something may be free. Who gets offers by hand stands in the way of those behind all the same. */
async function lineOf({ trx, terms, places }: Hold): Promise<Waiting[]> {
  const now = clock.now()
  const days = places.mayGiveDay ? daysToGive(terms, now) : []
  const forDays = days.length > 0 ? await waitingForDays(trx, days) : []
  const offers = places.maySeatSomebody && mayOffer(terms, now)
  const isServed = offers && (!terms.waitingList.byHand || forDays.length > 0)
  const forEvent = isServed ? await waitingForEvent(trx, terms.eventId) : []
  return forDays.length > 0 ? [...forEvent, ...forDays].sort(inLine) : forEvent
}

async function serve(hold: Hold, within: Places, group: Group) {
  const { choices } = group
  const seats = within.seatsNow(choices, group)
  if (!seats) {
    if (!mayBePassed(hold, within, group, choices)) within.holdBack(choices, group)
    return
  }
  for (const day of seats.filter(({ waits }) => waits)) keepDay(hold, within, group, day)
  within.take(seats, group)
  if (!hold.terms.waitingList.byHand) await offerSeats(hold, group, seats, SYSTEM)
}

async function serveForDay(hold: Hold, within: Places, group: Group, waiting: Waiting) {
  const day = group.choices.find(({ dayId }) => dayId === waiting.dayId)!
  if (within.hasDay(day, group)) {
    within.giveDay(day, group)
    await giveDay(hold, group, day, waiting)
  } else keepDay(hold, within, group, day)
}

/** Too few seats for a group are kept out of reach of those behind it. */
function keepDay(hold: Hold, within: Places, group: Group, day: Choice) {
  if (!mayBePassed(hold, within, group, [day])) within.giveDay(day, group)
}

function mayBePassed({ terms }: Hold, within: Places, group: Group, choices: Choice[]): boolean {
  const { seats } = group
  if (seats === 1) return false
  return terms.waitingList.skipsGroups || seats > within.largestGroup(choices, group)
}
