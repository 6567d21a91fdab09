import db from '@adonisjs/lucid/services/db'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import type { Trx } from '#app/core/database'
import { freeFor, leftOverFor, mostFor, type KeptSeats } from '#app/registrations/kept_seats'
import type { SessionQuota } from '#app/registrations/session_seats'

export const PRESENCES = ['on_site', 'online'] as const

/** How a person takes part on a day. */
export type Presence = (typeof PRESENCES)[number]

/** One day that a registration is for. */
export interface Choice {
  dayId: number
  presence: Presence
}

/** Who asks for seats: so many together, through the partner for whom seats are kept, or through nobody. */
export interface Party {
  seats: number
  partnerId: number | null
}

/** Somebody by themselves, for whom nothing is kept. */
export const ALONE: Party = { seats: 1, partnerId: null }

/** How many seats a group has, and how many it would need. */
export interface Seats {
  before: number
  after: number
}

export interface QuotaRow {
  id: number
  day_id: number | null
  session_id: number | null
  organisation_id: number | null
  capacity: number | null
  online_capacity: number | null
  taken: number
  online_taken: number
  waiting: number
  online_waiting: number
}

interface Demand {
  quota: QuotaRow
  presence: Presence
}

const COUNTED = ['taken', 'online_taken', 'waiting', 'online_waiting'] as const

const COUNTERS = {
  on_site: { capacity: 'capacity', taken: 'taken', waiting: 'waiting' },
  online: { capacity: 'online_capacity', taken: 'online_taken', waiting: 'online_waiting' },
} as const

/**
 * The limits of one event with their counts, as they stand while its rows are locked. Changes are made here and
 * written once by `save`.
 */
export class Places {
  #changed = new Set<QuotaRow>()
  #heldBack = 0
  #quotas: QuotaRow[]
  #partners: (QuotaRow & KeptSeats)[]

  constructor(private rows: QuotaRow[]) {
    this.#quotas = rows.filter((row) => row.organisation_id === null)
    this.#partners = rows.filter(isPartners)
  }

  /** Whether each limit that the choices touch has the seats. */
  hasSeat(choices: Choice[], party = ALONE): boolean {
    return this.#demands(choices).every((demand) => this.#free(demand, party) >= party.seats)
  }

  /** Whether somebody new may take seats: some that are left over when all who wait have had theirs. */
  hasSeatForNewcomer(choices: Choice[], party = ALONE): boolean {
    return party.seats <= this.leftForNewcomer(choices, party)
  }

  /** How many seats are left over when all who wait have had theirs. */
  leftForNewcomer(choices: Choice[], party: Pick<Party, 'partnerId'> = ALONE): number {
    const left = this.#demands(choices).map((demand) => this.#leftOver(demand, party))
    return Math.max(0, Math.min(...left))
  }

  /** The size of a group beyond which it could never have its seats. */
  largestGroup(choices: Choice[], { partnerId }: Pick<Party, 'partnerId'> = ALONE): number {
    const most = this.#demands(choices).map((demand) =>
      inHouse(demand) ? mostFor(partnerId, capacityOf(demand), this.#partners) : capacityOf(demand)
    )
    return Math.min(...most)
  }

  /** Whether who has seats for some days may have others instead: what is new to them must be left over. */
  mayMove(from: Choice[], to: Choice[], seats: Seats, party: Pick<Party, 'partnerId'>): boolean {
    const held = this.#demands(from)
    return this.#demands(to).every((demand) => {
      const stays = held.some(
        (own) => own.quota === demand.quota && own.presence === demand.presence
      )
      const more = seats.after - (stays ? seats.before : 0)
      return more <= 0 || this.#leftOver(demand, party) >= more
    })
  }

  /** Whether a seat of the event is free while somebody waits. Their days may still be full. */
  get maySeatSomebody(): boolean {
    const demands = this.#quotas
      .filter((quota) => quota.day_id === null)
      .flatMap((quota) => PRESENCES.map((presence) => ({ quota, presence })))
    return demands.some((demand) => free(demand) > 0 && waiting(demand) > 0)
  }

  /** The partner through whom somebody comes, where seats are or were kept for its people. */
  partnerOf(organisationId: number | null | undefined): number | null {
    const row = this.#partners.find(({ organisation_id: id }) => id === organisationId)
    return row?.organisation_id ?? null
  }

  take(choices: Choice[], party = ALONE) {
    this.#add(choices, 'taken', party, 1)
  }

  release(choices: Choice[], party = ALONE) {
    this.#add(choices, 'taken', party, -1)
  }

  joinQueue(choices: Choice[], party = ALONE) {
    this.#add(choices, 'waiting', party, 1)
  }

  leaveQueue(choices: Choice[], party = ALONE) {
    this.#add(choices, 'waiting', party, -1)
  }

  /** Keeps seats from those further behind in line; what is kept for a partner's people stays theirs. */
  holdBack(choices: Choice[], party: Party) {
    const isStranger = this.partnerOf(party.partnerId) === null
    const demands = this.#demands(choices)
    if (isStranger && demands.some(inHouse)) this.#heldBack += party.seats
    for (const demand of demands) {
      if (!(isStranger && inHouse(demand))) this.#count(demand, 'taken', party, 1)
    }
  }

  /** The same limits to reckon with, whose changes are never written. */
  sketch(): Places {
    return new Places(this.rows.map((row) => ({ ...row })))
  }

  async save(trx: Trx) {
    for (const quota of this.#changed) {
      const counts = Object.fromEntries(COUNTED.map((counter) => [counter, quota[counter]]))
      await trx.knexClient('quotas').where('id', quota.id).update(counts).increment('revision', 1)
    }
    this.#changed.clear()
  }

  /** The event's limit counts whoever comes on any day as on site; a day's limit counts that day alone. */
  #demands(choices: Choice[]): Demand[] {
    const onSite = choices.length === 0 || choices.some(({ presence }) => presence === 'on_site')
    return this.#quotas.flatMap((quota): Demand[] => {
      if (quota.day_id === null) return [{ quota, presence: onSite ? 'on_site' : 'online' }]
      const choice = choices.find(({ dayId }) => dayId === quota.day_id)
      return choice ? [{ quota, presence: choice.presence }] : []
    })
  }

  #free(demand: Demand, { partnerId }: Pick<Party, 'partnerId'>): number {
    const house = { free: free(demand) }
    return inHouse(demand) ? freeFor(partnerId, house, this.#partners, this.#heldBack) : house.free
  }

  #leftOver(demand: Demand, { partnerId }: Pick<Party, 'partnerId'>): number {
    const house = { free: free(demand), waiting: waiting(demand) }
    return inHouse(demand)
      ? leftOverFor(partnerId, house, this.#partners)
      : house.free - house.waiting
  }

  #add(choices: Choice[], counter: 'taken' | 'waiting', party: Party, sign: 1 | -1) {
    for (const demand of this.#demands(choices)) this.#count(demand, counter, party, sign)
  }

  #count(demand: Demand, counter: 'taken' | 'waiting', party: Party, sign: 1 | -1) {
    const { quota, presence } = demand
    quota[COUNTERS[presence][counter]] += sign * party.seats
    this.#changed.add(quota)
    const partner = this.#partners.find(({ organisation_id: id }) => id === party.partnerId)
    if (!partner || !inHouse(demand)) return
    partner[counter] += sign * party.seats
    this.#changed.add(partner)
  }
}

function isPartners(row: QuotaRow): row is QuotaRow & KeptSeats {
  return row.organisation_id !== null
}

/** Whether it is the event's own seats in the house, of which some may be kept for partners. */
function inHouse({ quota, presence }: Demand): boolean {
  return quota.day_id === null && presence === 'on_site'
}

function capacityOf({ quota, presence }: Demand): number {
  return quota[COUNTERS[presence].capacity] ?? Infinity
}

function free(demand: Demand): number {
  return capacityOf(demand) - demand.quota[COUNTERS[demand.presence].taken]
}

function waiting({ quota, presence }: Demand): number {
  return quota[COUNTERS[presence].waiting]
}

/**
 * Locks the limits of an event, sorted by id, before anything is read that turns on them: from here on nobody else
 * gives or takes a seat of this event. An event that never had a limit gets its row, without a capacity.
 */
export async function lockPlaces(
  trx: Trx,
  eventId: number
): Promise<{ places: Places; sessions: SessionQuota[] }> {
  let quotas = await quotasOf(trx, eventId).forUpdate()
  if (
    quotas.every(
      ({ day_id: day, session_id: session, organisation_id: partner }) => day ?? session ?? partner
    )
  ) {
    await trx.knexClient('quotas').insert({ event_id: eventId }).onConflict().ignore()
    quotas = await quotasOf(trx, eventId).forUpdate()
  }
  const sessions = quotas.filter((quota) => quota.session_id !== null)
  return { places: new Places(ofEvent(quotas)), sessions }
}

/** The limits as they stand now, to look at. Whoever gives a seat must lock them. */
export async function readPlaces(eventId: number): Promise<Places> {
  return new Places(ofEvent(await quotasOf(db.connection(), eventId)))
}

function ofEvent(quotas: QuotaRow[]): QuotaRow[] {
  return quotas.filter((quota) => quota.session_id === null)
}

function quotasOf(client: QueryClientContract, eventId: number) {
  return client
    .from('quotas')
    .where('event_id', eventId)
    .orderBy('id')
    .select('id', 'day_id', 'session_id', 'organisation_id', 'capacity', 'online_capacity')
    .select(...COUNTED)
}
