import { DateTime } from 'luxon'

const USUAL = { days: 30 }
const BEYOND_DEADLINE = { days: 14 }

/**
 * Until when the link of a translator opens: thirty days, or two weeks beyond the deadline where that is later.
 * @param deadline a calendar day, ISO
 */
export function expiryOf(now: DateTime<true>, deadline: string | null): DateTime<true> {
  const usual = now.plus(USUAL)
  if (!deadline) return usual
  const late = DateTime.fromISO(deadline, { zone: 'utc' }).endOf('day').plus(BEYOND_DEADLINE)
  return late.isValid && late > usual ? late : usual
}
