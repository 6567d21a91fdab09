import { ALONE, CountedPlaces, type Party } from '#app/registrations/counted_places'
import {
  capacityOf,
  freeSeats,
  inHouse,
  isSame,
  PRESENCES,
  waitingFor,
  type Choice,
  type Demand,
  type QuotaRow,
} from '#app/registrations/demands'
import { freeFor, leftOverFor, mostFor } from '#app/registrations/kept_seats'

export { ALONE, type Party } from '#app/registrations/counted_places'
export { PRESENCES, type Choice, type Presence } from '#app/registrations/demands'

/** How many seats a group has, and how many it would need. */
export interface Seats {
  before: number
  after: number
}

/** How an event gives its seats. */
interface Rules {
  /** Whether somebody may have some of their days and wait for the others. */
  daysApart: boolean
  /** Whether one can wait; else who comes first has what is free, also before those who once waited. */
  listIsOpen: boolean
}

type Through = Pick<Party, 'partnerId'>

/** What can be had of an event's places, as they stand while its rows are locked. */
export class Places extends CountedPlaces {
  #heldBack = 0

  constructor(
    rows: QuotaRow[],
    private rules: Rules
  ) {
    super(rows)
  }

  /** Whether who finds no seat can wait for one. */
  get listIsOpen(): boolean {
    return this.rules.listIsOpen
  }

  /** The days as they can be had now, a full one to be waited for; null where there is no seat. */
  seatsNow(choices: Choice[], party = ALONE): Choice[] | null {
    const full = this.demands(choices).filter((demand) => this.#free(demand, party) < party.seats)
    return this.#withoutFull(choices, full)
  }

  /** The same for somebody new: of what is left over when all who wait have had theirs. */
  seatsForNewcomer(choices: Choice[], party = ALONE): Choice[] | null {
    const full = this.demands(choices).filter((one) => this.#leftOver(one, party) < party.seats)
    return this.#withoutFull(choices, full)
  }

  /** How many seats are left over on the days that one can have, when all who wait have had theirs. */
  leftForNewcomer(choices: Choice[], party: Through = ALONE): number {
    const left = this.demands(choices)
      .filter(({ waits }) => !waits)
      .map((demand) => this.#leftOver(demand, party))
    return Math.max(0, Math.min(...left))
  }

  /** The size of a group beyond which it could never have its seats. */
  largestGroup(choices: Choice[], { partnerId }: Through = ALONE): number {
    const most = this.demands(choices).map((demand) =>
      inHouse(demand) ? mostFor(partnerId, capacityOf(demand), this.partners) : capacityOf(demand)
    )
    return Math.min(...most)
  }

  /**
   * The days that who has a seat would have instead: what is new to them must be left over, else they wait for it, and
   * what they have stays whole. Null where that can't be.
   */
  move(from: Choice[], to: Choice[], seats: Seats, party: Through): Choice[] | null {
    return this.#moved(from, to, seats, (demand) => this.#leftOver(demand, party))
  }

  /** The same for who had it before: of all that nobody has, also while others wait. */
  moveBack(from: Choice[], to: Choice[], seats: Seats, party: Through): Choice[] | null {
    return this.#moved(from, to, seats, (demand) => this.#free(demand, party))
  }

  #moved(
    from: Choice[],
    to: Choice[],
    seats: Seats,
    left: (demand: Demand) => number
  ): Choice[] | null {
    const had = this.demands(from)
    const full: Demand[] = []
    const waited: Demand[] = []
    for (const demand of this.demands(to)) {
      const own = had.find((one) => isSame(one, demand))
      const more = seats.after - (own ? seats.before : 0)
      if (own?.waits) waited.push(demand)
      else if (more > 0 && left(demand) < more) {
        if (own) return null
        full.push(demand)
      }
    }
    return this.#withoutFull(to, full, waited)
  }

  /** Whether a seat of the event is free while somebody waits. Their days may still be full. */
  get maySeatSomebody(): boolean {
    return this.#isFreeAndWantedAt((quota) => quota.day_id === null)
  }

  /** Whether a day has a free seat while somebody waits for that day, or for the event. */
  get mayGiveDay(): boolean {
    return this.#isFreeAndWantedAt((quota) => quota.day_id !== null)
  }

  /** Whether a day has the seats, for who has theirs at the event. */
  hasDay(day: Choice, party: Party): boolean {
    return this.onDay(day).every((demand) => freeSeats(demand) >= party.seats)
  }

  /** Keeps seats from those further behind in line; what is kept for a partner's people stays theirs. */
  holdBack(choices: Choice[], party: Party) {
    const isStranger = this.partnerOf(party.partnerId) === null
    const demands = this.demands(choices)
    if (isStranger && demands.some(inHouse)) this.#heldBack += party.seats
    for (const demand of demands) {
      if (!(isStranger && inHouse(demand))) this.count(demand, 'taken', party, 1)
    }
  }

  /** The same limits to reckon with, whose changes are never written. */
  sketch(): Places {
    return new Places(
      this.rows.map((row) => ({ ...row })),
      this.rules
    )
  }

  /**
   * Some of the days may be full, but neither all of them nor the event; none where all days go together, or where
   * nobody can begin to wait any more.
   */
  #withoutFull(choices: Choice[], full: Demand[], waited: Demand[] = []): Choice[] | null {
    if (full.length > 0 && !this.listIsOpen) return null
    const days = [...full, ...waited].map(({ quota }) => quota.day_id)
    const isFull = ({ dayId }: Choice) => days.includes(dayId)
    if (days.length > 0 && (!this.rules.daysApart || days.includes(null))) return null
    if (days.length > 0 && choices.every(isFull)) return null
    return choices.map((choice) => {
      const { dayId, presence } = choice
      return isFull(choice) ? { dayId, presence, waits: true } : { dayId, presence }
    })
  }

  #isFreeAndWantedAt(of: (quota: QuotaRow) => boolean): boolean {
    return this.quotas
      .filter(of)
      .flatMap((quota) => PRESENCES.map((presence) => ({ quota, presence, waits: false })))
      .some((demand) => freeSeats(demand) > 0 && waitingFor(demand) > 0)
  }

  #free(demand: Demand, { partnerId }: Through): number {
    const free = freeSeats(demand)
    return inHouse(demand) ? freeFor(partnerId, { free }, this.partners, this.#heldBack) : free
  }

  #leftOver(demand: Demand, { partnerId }: Through): number {
    if (!this.listIsOpen) return this.#free(demand, { partnerId })
    const house = { free: freeSeats(demand), waiting: waitingFor(demand) }
    return inHouse(demand)
      ? leftOverFor(partnerId, house, this.partners)
      : house.free - house.waiting
  }
}
