import { clock } from '#app/core/clock'

/**
 * The date (`2027-03-12`) some days from today in a zone; one that falls on a weekend moves to the nearest
 * working day, except today's.
 */
export function dateAt(days: number, zone = 'Europe/Belgrade'): string {
  const date = clock.now().setZone(zone).plus({ days })
  const shift = days === 0 ? 0 : ({ 6: -1, 7: 1 }[date.weekday as number] ?? 0)
  return date.plus({ days: shift }).toFormat('yyyy-MM-dd')
}
