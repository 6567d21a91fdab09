import { DateTime } from 'luxon'
import type { Trx } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import { instantsOfDay, type DayValues } from '#app/events/day_values'
import type Day from '#app/events/models/day'
import Session from '#app/events/models/session'

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

function shifted(time: string, by: number): string {
  return DateTime.utc(2000, 1, 1)
    .plus({ minutes: minutes(time) + by })
    .toFormat('HH:mm')
}

/** How far the agenda moves with its day, in minutes: only when the day begins elsewhen and lasts as long. */
function shiftOf(before: DayValues, after: DayValues): number {
  const length = (day: DayValues) => minutes(day.endsLocal) - minutes(day.startsLocal)
  if (length(before) !== length(after)) return 0
  return minutes(after.startsLocal) - minutes(before.startsLocal)
}

/**
 * Takes the agenda along when its day changes: to the new date and clocks, and by the same shift when the whole
 * day moves. Refused when items would lie outside the day. Rooms belong to a venue, so another venue empties them.
 */
export async function moveAgenda(
  trx: Trx,
  day: Day,
  before: DayValues
): Promise<Result<null, { reason: 'agenda_outside' }>> {
  const sessions = await Session.query({ client: trx }).where('day_id', day.id)
  const shift = shiftOf(before, day)
  for (const session of sessions) {
    const startsLocal = session.isWholeDay ? day.startsLocal : shifted(session.startsLocal, shift)
    const endsLocal = session.isWholeDay ? day.endsLocal : shifted(session.endsLocal, shift)
    if (startsLocal < day.startsLocal || endsLocal > day.endsLocal || endsLocal <= startsLocal) {
      return refuse('agenda_outside')
    }
    const { date, zone } = day
    session.merge({
      startsLocal,
      endsLocal,
      ...instantsOfDay({ date, zone, startsLocal, endsLocal }),
    })
    if (before.venueId !== day.venueId) session.roomId = null
    await session.save()
  }
  return done(null)
}
