import { expected } from '#app/attendance/queries/bookings'
import { toSql } from '#app/core/columns'
import { writableEvents } from '#app/events/reach'
import type { Need } from '#app/manage/today/queries/needs'
import type { Reader } from '#app/manage/today/reader'

const DAYS_BACK = 60
const MOST = 5

/** Events with sessions that are over and still have people unmarked, the latest first; `count` is the sessions. */
export async function openLists({ access, now }: Reader): Promise<Need[]> {
  const rows: { id: number; sessions: number | string }[] = await expected()
    .join('sessions', 'sessions.day_id', 'days.id')
    .leftJoin('attendance', (join) =>
      join
        .on('attendance.session_id', 'sessions.id')
        .andOn('attendance.registration_id', 'registrations.id')
    )
    .whereIn('events.id', writableEvents(access).select('events.id'))
    .where({ 'events.status': 'published', 'days.status': 'scheduled', 'sessions.kind': 'session' })
    .whereNull('sessions.cancelled_at')
    .whereBetween('sessions.ends_at', [toSql(now.minus({ days: DAYS_BACK })), toSql(now)])
    .whereNull('attendance.status')
    .groupBy('events.id')
    .orderByRaw('max(sessions.ends_at) desc')
    .limit(MOST)
    .select('events.id')
    .countDistinct('sessions.id as sessions')
  return rows.map(({ id, sessions }) => ({
    kind: 'attendance',
    count: Number(sessions),
    eventId: id,
  }))
}
