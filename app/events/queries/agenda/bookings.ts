import db from '@adonisjs/lucid/services/db'
import type { DateTime } from 'luxon'
import { fromSql } from '#app/core/columns'
import { timeRange } from '#app/core/languages/dates'

/** A session of an event, or one of another event in a room that both use. */
export interface RoomBooking {
  id: number
  eventId: number
  dayId: number
  time: string
  startsAt: DateTime
  endsAt: DateTime
  roomId: number | null
  room: string | null
}

/** What takes place at an event, and what else takes place on its dates in the rooms that it uses. */
export async function bookingsAround(eventId: number): Promise<RoomBooking[]> {
  const days = db.from('days').where('event_id', eventId)
  const rooms = db
    .from('sessions')
    .whereIn('day_id', days.clone().select('id'))
    .whereNotNull('room_id')
  const rows = await db
    .from('sessions')
    .join('days', 'days.id', 'sessions.day_id')
    .join('events', 'events.id', 'days.event_id')
    .leftJoin('rooms', 'rooms.id', 'sessions.room_id')
    .where('days.status', 'scheduled')
    .where('sessions.is_whole_day', false)
    .whereNull('sessions.cancelled_at')
    .where((where) =>
      where
        .where('days.event_id', eventId)
        .orWhere((other) =>
          other
            .whereIn('sessions.room_id', rooms.select('room_id'))
            .whereIn('days.date', days.clone().select('date'))
            .whereIn('events.status', ['draft', 'published'])
        )
    )
    .select('sessions.id', 'sessions.day_id', 'sessions.starts_at', 'sessions.ends_at')
    .select('sessions.starts_local', 'sessions.ends_local', 'sessions.room_id')
    .select('days.event_id', 'rooms.name as room')
  return rows.map((row) => ({
    id: row.id,
    eventId: row.event_id,
    dayId: row.day_id,
    time: timeRange(row.starts_local, row.ends_local),
    startsAt: fromSql(row.starts_at),
    endsAt: fromSql(row.ends_at),
    roomId: row.room_id,
    room: row.room,
  }))
}
