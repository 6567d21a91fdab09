import db from '@adonisjs/lucid/services/db'
import { toSql } from '#app/core/columns'
import { readableEvents } from '#app/events/reach'
import type { Reader } from '#app/manage/today/reader'

const NEVER_CONFIRMED = ['unconfirmed', 'expired']
const THERE = ['present', 'late', 'left_early']

/** The figures of the calendar quarter so far: who registered in it, and who was at one of its sessions. */
export async function quarter({ access, now }: Reader) {
  const since = toSql(now.startOf('quarter'))
  const registered = await db
    .from('registrations')
    .whereIn('event_id', readableEvents(access).select('events.id'))
    .where('created_at', '>=', since)
    .whereNotIn('status', NEVER_CONFIRMED)
    .count('* as total')
    .first()
  const attended = await db
    .from('attendance')
    .join('registrations', 'registrations.id', 'attendance.registration_id')
    .join('sessions', 'sessions.id', 'attendance.session_id')
    .whereIn('registrations.event_id', readableEvents(access).select('events.id'))
    .where('sessions.starts_at', '>=', since)
    .whereNull('sessions.cancelled_at')
    .whereIn('attendance.status', THERE)
    .countDistinct('attendance.registration_id as total')
    .first()
  return { registered: Number(registered.total), attended: Number(attended.total) }
}
