import type { Trx } from '#app/core/database'
import type Day from '#app/events/models/day'
import Session from '#app/events/models/session'

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
  for (const table of ['session_people', 'session_translations', 'quotas']) {
    await trx.from(table).whereIn('session_id', sessionIds).delete()
  }
  await trx.from('sessions').whereIn('id', sessionIds).delete()
}
