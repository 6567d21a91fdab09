import type { Trx } from '#app/core/database'
import { instantOf } from '#app/core/local_time'
import Day, { type Mode } from '#app/events/models/day'

/** When and where one day of an event is: date, local times and zone are the truth. */
export interface DayValues {
  /** `2027-03-12` */
  date: string
  /** `09:30` on the clocks of `zone`, an IANA name. */
  startsLocal: string
  endsLocal: string
  zone: string
  mode: Mode
  venueId: number | null
  /** A place in words, where it is no venue of the list. */
  placeLabel: string | null
  onlineUrl: string | null
}

/** A day as an organiser wants it; without an id it is a new one. */
export type WantedDay = DayValues & { id?: number }

const FIELDS = [
  'date',
  'startsLocal',
  'endsLocal',
  'zone',
  'mode',
  'venueId',
  'placeLabel',
  'onlineUrl',
] as const satisfies (keyof DayValues)[]

export function dayValues(day: DayValues): DayValues {
  const { date, startsLocal, endsLocal, zone, mode, venueId, placeLabel, onlineUrl } = day
  return { date, startsLocal, endsLocal, zone, mode, venueId, placeLabel, onlineUrl }
}

/** The fields in which a day would differ. Each one is a change of time or place that people must learn of. */
export function changedDayFields(before: DayValues, after: DayValues): (keyof DayValues)[] {
  return FIELDS.filter((field) => before[field] !== after[field])
}

/** The instants of a day, derived wherever its local times are written. */
export function instantsOfDay(day: Pick<DayValues, 'date' | 'zone' | 'startsLocal' | 'endsLocal'>) {
  return {
    startsAt: instantOf(day.date, day.startsLocal, day.zone),
    endsAt: instantOf(day.date, day.endsLocal, day.zone),
  }
}

/** The days of an event that take place or are to, in their order. */
export function heldDays(eventId: number, trx?: Trx) {
  return Day.query({ client: trx })
    .where('event_id', eventId)
    .whereNot('status', 'cancelled')
    .orderBy('starts_at')
    .orderBy('id')
}
