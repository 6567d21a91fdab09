export const PRESENCES = ['on_site', 'online'] as const

/** How a person takes part on a day. */
export type Presence = (typeof PRESENCES)[number]

/** One day that a registration is for. */
export interface Choice {
  dayId: number
  presence: Presence
  /** The registration has its seat at the event, but waits for this day, which is full. */
  waits?: boolean
}

/** One limit of an event, of a day, of a session or of what is kept for a partner, with its kept counts. */
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

/** A limit that choices touch, and in which way. */
export interface Demand {
  quota: QuotaRow
  presence: Presence
  /** They wait for that day and have no seat on it. */
  waits: boolean
}

export const COUNTED = ['taken', 'online_taken', 'waiting', 'online_waiting'] as const

export const COUNTERS = {
  on_site: { capacity: 'capacity', taken: 'taken', waiting: 'waiting' },
  online: { capacity: 'online_capacity', taken: 'online_taken', waiting: 'online_waiting' },
} as const

/**
 * The event's limit counts whoever comes on any day as on site, also on a day they wait for; a day's limit counts that
 * day alone.
 */
export function demandsOn(quotas: QuotaRow[], choices: Choice[]): Demand[] {
  const onSite = choices.length === 0 || choices.some(({ presence }) => presence === 'on_site')
  return quotas.flatMap((quota): Demand[] => {
    if (quota.day_id === null) {
      return [{ quota, presence: onSite ? 'on_site' : 'online', waits: false }]
    }
    const choice = choices.find(({ dayId }) => dayId === quota.day_id)
    return choice ? [{ quota, presence: choice.presence, waits: choice.waits ?? false }] : []
  })
}

/** Whether two demands are for the same seats. */
export function isSame(one: Demand, other: Demand): boolean {
  return one.quota === other.quota && one.presence === other.presence
}

/** Whether it is the event's own seats in the house, of which some may be kept for partners. */
export function inHouse({ quota, presence }: Demand): boolean {
  return quota.day_id === null && presence === 'on_site'
}

export function capacityOf({ quota, presence }: Demand): number {
  return quota[COUNTERS[presence].capacity] ?? Infinity
}

export function freeSeats(demand: Demand): number {
  return capacityOf(demand) - demand.quota[COUNTERS[demand.presence].taken]
}

export function waitingFor({ quota, presence }: Demand): number {
  return quota[COUNTERS[presence].waiting]
}
