import { longDate } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'
import { dayLimits } from '#app/registrations/queries/day_limits'
import { eventSeats } from '#app/registrations/queries/event_seats'

/** One day in the form of its places. */
interface DayRow {
  id: string
  label: string
  onSite: boolean
  online: boolean
  /** How many places people have on it, where it has a limit already. */
  taken: number | null
  onlineTaken: number | null
}

export async function dayRows({ id }: { id: number }, locale: Locale): Promise<DayRow[]> {
  const limits = await dayLimits(id)
  const { days } = await eventSeats(id)
  return limits.map(({ dayId, date, mode }) => {
    const seats = days.get(dayId)
    return {
      id: String(dayId),
      label: longDate(date, locale),
      onSite: mode !== 'online',
      online: mode !== 'on_site',
      taken: seats?.on_site.taken ?? null,
      onlineTaken: seats?.online.taken ?? null,
    }
  })
}
