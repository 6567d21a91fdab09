import type { Trx } from '#app/core/database'
import type Day from '#app/events/models/day'
import Session from '#app/events/models/session'

const PARTS = ['session_people', 'session_translations', 'session_interpretations', 'quotas']

/** The hidden session of a day without an agenda, so that attendance always has one to be taken at. */
export function addWholeDaySession(trx: Trx, day: Day) {
  return Session.create(
    {
      dayId: day.id,
      kind: 'session',
      isWholeDay: true,
      startsLocal: day.startsLocal,
      endsLocal: day.endsLocal,
      startsAt: day.startsAt,
      endsAt: day.endsAt,
    },
    { client: trx }
  )
}

/**
 * Takes sessions away with what belongs to them alone. The database refuses when anybody's attendance or place
 * hangs on one.
 */
export async function removeSessions(trx: Trx, where: { day_id: number } | { id: number }) {
  const ids = await trx.from('sessions').where(where).select('id')
  const sessionIds = ids.map(({ id }) => id)
  for (const table of PARTS) {
    await trx.from(table).whereIn('session_id', sessionIds).delete()
  }
  await trx.from('materials').whereIn('session_id', sessionIds).update({ session_id: null })
  await trx.from('sessions').whereIn('id', sessionIds).delete()
}

/** Whether anybody's attendance was taken at one of these sessions. Plain statements, since attendance comes after events. */
export async function haveMarks(trx: Trx, ids: number[]): Promise<boolean> {
  const mark = await trx.from('attendance_marks').whereIn('session_id', ids).first()
  return mark !== null
}

/** The sessions of all days of an event, or of them only those that these organisations hold. */
export async function sessionIdsOf(
  trx: Trx,
  eventId: number,
  holders: number[] | null = null
): Promise<Set<number>> {
  const days = trx.from('days').where('event_id', eventId).select('id')
  const sessions = trx.from('sessions').whereIn('day_id', days).select('id')
  if (holders) sessions.whereIn('organisation_id', holders)
  const rows: { id: number }[] = await sessions
  return new Set(rows.map(({ id }) => id))
}

/** A day less or more of its own items: without any it is one whole, with some it no longer is. */
export async function settleWholeDay(trx: Trx, day: Day) {
  const sessions = await Session.query({ client: trx }).where('day_id', day.id)
  const [whole, items] = [
    sessions.find(({ isWholeDay }) => isWholeDay),
    sessions.filter(({ isWholeDay }) => !isWholeDay),
  ]
  if (items.length === 0 && !whole) await addWholeDaySession(trx, day)
  if (items.length > 0 && whole) await removeSessions(trx, { id: whole.id })
}
