import { Interval, type DateTime } from 'luxon'

/** What a person could attend: sessions, and breaks that belong to nobody's hours even inside a session. Instants. */
export interface Programme {
  sessions: readonly Interval[]
  breaks: readonly Interval[]
}

/** A session at which a person was, with what is known of their coming and going. Instants. */
export interface Presence {
  session: Interval
  arrivedAt: DateTime | null
  leftAt: DateTime | null
}

/** Whole minutes that a programme lasted until a moment; parallel sessions count once, breaks not at all. */
export function minutesHeld({ sessions, breaks }: Programme, until: DateTime): number {
  return minutesOf(sessions, breaks, until)
}

/**
 * Whole minutes that a person attended until a moment, counted from coming to going; where a time is not
 * known, from the session's start or to its end. Breaks are out, two sessions at once count once, so it is
 * never more than `minutesHeld`.
 */
export function minutesAttended(
  presences: readonly Presence[],
  breaks: readonly Interval[],
  until: DateTime
): number {
  return minutesOf(presences.flatMap(attendedPart), breaks, until)
}

function attendedPart({ session, arrivedAt, leftAt }: Presence): Interval[] {
  const [from, to] = [arrivedAt ?? session.start!, leftAt ?? session.end!]
  if (from >= to) return []
  const part = Interval.fromDateTimes(from, to).intersection(session)
  return part ? [part] : []
}

function minutesOf(parts: readonly Interval[], breaks: readonly Interval[], until: DateTime) {
  const past = parts.flatMap((part) =>
    part.start! < until ? Interval.fromDateTimes(part.start!, earlier(part.end!, until)) : []
  )
  const counted = Interval.merge(past).flatMap((part) => part.difference(...breaks))
  return Math.floor(counted.reduce((sum, part) => sum + part.length('milliseconds'), 0) / 60_000)
}

function earlier(a: DateTime, b: DateTime) {
  return a < b ? a : b
}

export interface Duration {
  hours: number
  minutes: number
}

/** Whole minutes as people read them: 270 is 4 hours and 30 minutes. */
export function inHours(minutes: number): Duration {
  return { hours: Math.floor(minutes / 60), minutes: minutes % 60 }
}
