import { dateRange, plainDate } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'

/** How a project stands today, for its badge and for the order of lists. */
export type ProjectState = 'running' | 'ahead' | 'ended'

/** When a project begins and ends; ISO dates, null while unknown. */
export interface Duration {
  startsOn: string | null
  endsOn: string | null
}

/** How the project stands on a day; without an end it goes on. */
export function projectState({ startsOn, endsOn }: Duration, today: string): ProjectState {
  if (endsOn && endsOn < today) return 'ended'
  return startsOn && startsOn > today ? 'ahead' : 'running'
}

/** The duration in words: "1 March 2026 – 28 February 2027", open where one end is unknown, null where both are. */
export function periodInWords({ startsOn, endsOn }: Duration, locale: Locale): string | null {
  if (startsOn && endsOn) return dateRange(startsOn, endsOn, locale)
  if (startsOn) return `${plainDate(startsOn, locale)} –`
  return endsOn && `– ${plainDate(endsOn, locale)}`
}
