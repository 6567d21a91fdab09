import type { Trx } from '#app/core/database'
import {
  COUNTED,
  COUNTERS,
  demandsOn,
  inHouse,
  type Choice,
  type Demand,
  type QuotaRow,
} from '#app/registrations/demands'
import type { KeptSeats } from '#app/registrations/kept_seats'

/** Who asks for seats: so many together, through the partner for whom seats are kept, or through nobody. */
export interface Party {
  seats: number
  partnerId: number | null
}

/** Somebody by themselves, for whom nothing is kept. */
export const ALONE: Party = { seats: 1, partnerId: null }

/**
 * The limits of one event with their counts, as they stand while its rows are locked. Changes are made here and
 * written once by `save`.
 */
export class CountedPlaces {
  protected readonly quotas: QuotaRow[]
  protected readonly partners: (QuotaRow & KeptSeats)[]
  #changed = new Set<QuotaRow>()

  constructor(protected rows: QuotaRow[]) {
    this.quotas = rows.filter((row) => row.organisation_id === null)
    this.partners = rows.filter(isPartners)
  }

  /** The partner through whom somebody comes, where seats are or were kept for its people. */
  partnerOf(organisationId: number | null | undefined): number | null {
    const row = this.partners.find(({ organisation_id: id }) => id === organisationId)
    return row?.organisation_id ?? null
  }

  take(choices: Choice[], party = ALONE) {
    this.#hold(choices, party, 1)
  }

  release(choices: Choice[], party = ALONE) {
    this.#hold(choices, party, -1)
  }

  joinQueue(choices: Choice[], party = ALONE) {
    for (const demand of this.demands(choices)) this.count(demand, 'waiting', party, 1)
  }

  leaveQueue(choices: Choice[], party = ALONE) {
    for (const demand of this.demands(choices)) this.count(demand, 'waiting', party, -1)
  }

  /** Gives the seats of one day to who waited for it. */
  giveDay(day: Choice, party: Party) {
    for (const demand of this.onDay(day)) {
      this.count(demand, 'waiting', party, -1)
      this.count(demand, 'taken', party, 1)
    }
  }

  async save(trx: Trx) {
    for (const quota of this.#changed) {
      const counts = Object.fromEntries(COUNTED.map((counter) => [counter, quota[counter]]))
      await trx.knexClient('quotas').where('id', quota.id).update(counts).increment('revision', 1)
    }
    this.#changed.clear()
  }

  protected demands(choices: Choice[]): Demand[] {
    return demandsOn(this.quotas, choices)
  }

  protected onDay(day: Choice): Demand[] {
    return this.demands([day]).filter(({ quota }) => quota.day_id !== null)
  }

  #hold(choices: Choice[], party: Party, sign: 1 | -1) {
    for (const demand of this.demands(choices)) {
      this.count(demand, demand.waits ? 'waiting' : 'taken', party, sign)
    }
  }

  protected count(demand: Demand, counter: 'taken' | 'waiting', party: Party, sign: 1 | -1) {
    const { quota, presence } = demand
    quota[COUNTERS[presence][counter]] += sign * party.seats
    this.#changed.add(quota)
    const partner = this.partners.find(({ organisation_id: id }) => id === party.partnerId)
    if (!partner || !inHouse(demand)) return
    partner[counter] += sign * party.seats
    this.#changed.add(partner)
  }
}

function isPartners(row: QuotaRow): row is QuotaRow & KeptSeats {
  return row.organisation_id !== null
}
