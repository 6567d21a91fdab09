/** Minutes since midnight of a local time (`09:30`: 570). */
export function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}

/** The local time of a minute of the day; null before midnight or after the day's last minute. */
export function timeOf(minute: number): string | null {
  if (minute < 0 || minute >= 24 * 60) return null
  const [hours, minutes] = [Math.floor(minute / 60), minute % 60]
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}

/** A local time so many minutes later, or earlier; null where that is another day. */
export function later(time: string, minutes: number): string | null {
  return timeOf(minuteOf(time) + minutes)
}
