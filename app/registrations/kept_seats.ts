/** The seats of an event that are kept for who comes through one partner, and how many people did. */
export interface KeptSeats {
  organisation_id: number
  capacity: number | null
  taken: number
  waiting: number
}

/** An event's seats in the house: how many nobody has, and how many people wait. */
interface House {
  free: number
  waiting: number
}

/**
 * How many seats somebody can have who comes through a partner, or through none: a partner's people have those that
 * are kept for them and then, like everybody, what is kept for nobody.
 * @param heldBack of what is kept for nobody, for those who wait and can't be served yet
 */
export function freeFor(
  partnerId: number | null,
  { free }: Pick<House, 'free'>,
  partners: KeptSeats[],
  heldBack = 0
): number {
  const general = free - sum(partners.map(stillKept)) - heldBack
  const own = partners.find(({ organisation_id: id }) => id === partnerId)
  return own ? Math.min(free, stillKept(own) + Math.max(0, general)) : general
}

/** The same once all who wait have had theirs. */
export function leftOverFor(partnerId: number | null, house: House, partners: KeptSeats[]): number {
  const onKept = sum(partners.map((one) => Math.min(one.waiting, stillKept(one))))
  const general = house.free - sum(partners.map(stillKept)) - (house.waiting - onKept)
  const own = partners.find(({ organisation_id: id }) => id === partnerId)
  if (!own) return general
  return Math.min(house.free, Math.max(0, stillKept(own) - own.waiting) + Math.max(0, general))
}

/** How many of the free seats those will have who wait, in line for what is kept for their partner or for nobody. */
export function keptForWaiting({ free, waiting }: House, partners: KeptSeats[]): number {
  const onKept = sum(partners.map((one) => Math.min(one.waiting, stillKept(one))))
  const general = Math.max(0, free - sum(partners.map(stillKept)))
  return Math.max(0, Math.min(free, onKept + Math.min(waiting - onKept, general)))
}

/** The size beyond which a group could not have its seats even if nobody else came. */
export function mostFor(partnerId: number | null, capacity: number, partners: KeptSeats[]): number {
  const others = partners.filter(({ organisation_id: id }) => id !== partnerId)
  return Math.max(0, capacity - sum(others.map((one) => one.capacity ?? 0)))
}

/** The event's own limit as whoever comes through nobody sees it: without what is still kept for others. */
export function asForStrangers<Row extends { capacity: number | null }>(
  event: Row | undefined,
  partners: KeptSeats[]
): Row | null {
  if (!event) return null
  const capacity = event.capacity && Math.max(0, event.capacity - sum(partners.map(stillKept)))
  return { ...event, capacity }
}

function stillKept({ capacity, taken }: KeptSeats): number {
  return Math.max(0, (capacity ?? 0) - taken)
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
