import db from '@adonisjs/lucid/services/db'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import type { Trx } from '#app/core/database'
import type { SessionQuota } from '#app/registrations/session_seats'

export const PRESENCES = ['on_site', 'online'] as const

/** How a person takes part on a day. */
export type Presence = (typeof PRESENCES)[number]

/** One day that a registration is for. */
export interface Choice {
  dayId: number
  presence: Presence
}

/** How many seats a group has, and how many it would need. */
export interface Seats {
  before: number
  after: number
}

export interface QuotaRow {
  id: number
  day_id: number | null
  session_id: number | null
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

const ONE = { before: 1, after: 1 }

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

  constructor(private quotas: QuotaRow[]) {}

  /** Whether each limit that the choices touch has so many seats left. */
  hasSeat(choices: Choice[], seats = 1): boolean {
    return this.#demands(choices).every((demand) => free(demand) >= seats)
  }

  /** Whether somebody new may take seats: some that are left over when all who wait have had theirs. */
  hasSeatForNewcomer(choices: Choice[], seats = 1): boolean {
    return seats <= this.leftForNewcomer(choices)
  }

  /** How many seats are left over when all who wait have had theirs. */
  leftForNewcomer(choices: Choice[]): number {
    return Math.max(0, Math.min(...this.#demands(choices).map(leftOver)))
  }

  /** The size of a group beyond which it could never have its seats. */
  largestGroup(choices: Choice[]): number {
    return Math.min(...this.#demands(choices).map(capacityOf))
  }

  /** Whether who has seats for some days may have others instead: what is new to them must be left over. */
  mayMove(from: Choice[], to: Choice[], seats: Seats = ONE): boolean {
    const held = this.#demands(from)
    return this.#demands(to).every((demand) => {
      const stays = held.some(
        (own) => own.quota === demand.quota && own.presence === demand.presence
      )
      const more = seats.after - (stays ? seats.before : 0)
      return more <= 0 || leftOver(demand) >= more
    })
  }

  /** Whether a seat of the event is free while somebody waits. Their days may still be full. */
  get maySeatSomebody(): boolean {
    const demands = this.quotas
      .filter((quota) => quota.day_id === null)
      .flatMap((quota) => PRESENCES.map((presence) => ({ quota, presence })))
    return demands.some((demand) => free(demand) > 0 && waiting(demand) > 0)
  }

  take(choices: Choice[], seats = 1) {
    this.#add(choices, 'taken', seats)
  }

  release(choices: Choice[], seats = 1) {
    this.#add(choices, 'taken', -seats)
  }

  joinQueue(choices: Choice[], seats = 1) {
    this.#add(choices, 'waiting', seats)
  }

  leaveQueue(choices: Choice[], seats = 1) {
    this.#add(choices, 'waiting', -seats)
  }

  /** The same limits to reckon with, whose changes are never written. */
  sketch(): Places {
    return new Places(this.quotas.map((quota) => ({ ...quota })))
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
    return this.quotas.flatMap((quota): Demand[] => {
      if (quota.day_id === null) return [{ quota, presence: onSite ? 'on_site' : 'online' }]
      const choice = choices.find(({ dayId }) => dayId === quota.day_id)
      return choice ? [{ quota, presence: choice.presence }] : []
    })
  }

  #add(choices: Choice[], counter: 'taken' | 'waiting', change: number) {
    for (const { quota, presence } of this.#demands(choices)) {
      quota[COUNTERS[presence][counter]] += change
      this.#changed.add(quota)
    }
  }
}

function capacityOf({ quota, presence }: Demand): number {
  return quota[COUNTERS[presence].capacity] ?? Infinity
}

function free(demand: Demand): number {
  return capacityOf(demand) - demand.quota[COUNTERS[demand.presence].taken]
}

function leftOver(demand: Demand): number {
  return free(demand) - waiting(demand)
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
  if (ofEvent(quotas).every((quota) => quota.day_id !== null)) {
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
    .whereNull('organisation_id')
    .orderBy('id')
    .select('id', 'day_id', 'session_id', 'capacity', 'online_capacity', ...COUNTED)
}
