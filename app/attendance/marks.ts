import type { DateTime } from 'luxon'
import type { AttendanceStatus } from '#app/attendance/models/attendance'
import type { Way } from '#app/attendance/models/attendance_mark'
import type { Standing } from '#app/attendance/standing'
import type { RegistrationStatus } from '#app/registrations/models/registration'

/** A mark that somebody wants recorded. Instants; the nonce makes a repeat harmless. */
export interface NewMark {
  registrationId: number
  /** Null takes a mark back. */
  status: AttendanceStatus | null
  markedAt: DateTime
  nonce: string
  how: Way
  /** How the person stood, or was unmarked, on the form that was filled in; left out where nobody looked at one. */
  shown?: AttendanceStatus | null
  reason?: string | null
  device?: string | null
  arrivedAt?: DateTime | null
  leftAt?: DateTime | null
}

/** Why a mark was not recorded; each has its own words for whoever marked. */
export type Refusal =
  | { outcome: 'unknown' | 'wrong_event' | 'wrong_day' | 'waits_for_day' | 'session_cancelled' }
  | { outcome: 'not_confirmed'; registrationStatus: RegistrationStatus }
  | { outcome: 'changed_meanwhile'; standing: Standing | null }

/** What became of a mark, with how the person's presence stands now: a newer mark may stand instead of this one. */
export type MarkAnswer = { registrationId: number; nonce: string } & (
  { outcome: 'recorded' | 'repeated'; standing: Standing | null } | Refusal
)

const SKEW_TO_NOTICE_MS = 60_000

/**
 * The instant of a mark by the server's clock, for a phone whose clock is off by more than a minute.
 * @param markedAt by the phone's clock @param sentAt when the batch left, by the same clock
 * @param receivedAt when it arrived, by the server's
 */
export function byServerClock(markedAt: DateTime, sentAt: DateTime, receivedAt: DateTime) {
  const skew = receivedAt.toMillis() - sentAt.toMillis()
  return Math.abs(skew) > SKEW_TO_NOTICE_MS ? markedAt.plus(skew) : markedAt
}

/** Whether a mark was recorded, now or before. */
export function wasTaken({ outcome }: MarkAnswer): boolean {
  return outcome === 'recorded' || outcome === 'repeated'
}
