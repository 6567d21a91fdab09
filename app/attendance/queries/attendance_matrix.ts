import db from '@adonisjs/lucid/services/db'
import type { DateTime } from 'luxon'
import { totalsOf, type Mark, type Totals } from '#app/attendance/matrix_row'
import { registrationsOfDays } from '#app/attendance/queries/bookings'
import type { EventProgramme } from '#app/attendance/queries/event_programme'
import { fromSql } from '#app/core/columns'
import { compareIn } from '#app/core/languages/compare'
import type { Text } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'
import { typedName } from '#app/people/name_locale'
import { bringerOf, withBringers } from '#app/registrations/bringer'
import type { RegistrationRole, RegistrationStatus } from '#app/registrations/models/registration'

export interface MatrixRow extends Totals {
  registrationId: number
  name: string
  nameLang: Locale
  organisation: Text | null
  role: RegistrationRole
  /** Who brings them along. */
  bringer: Text | null
  status: RegistrationStatus
}

/**
 * Everybody expected at an event, and whoever was there although their registration is not confirmed any more,
 * against all its sessions, at a moment (an instant). In the reader's alphabet.
 */
export async function attendanceMatrix(
  eventId: number,
  programme: EventProgramme,
  locale: Locale,
  now: DateTime
): Promise<MatrixRow[]> {
  const marks = await marksOf(programme)
  const days = await daysOf(eventId)
  const rows = await withBringers(db.from('registrations'))
    .where('registrations.event_id', eventId)
    .where((counted) =>
      counted
        .where('registrations.status', 'confirmed')
        .orWhereIn('registrations.id', [...marks.keys()])
    )
    .select('registrations.id', 'registrations.name', 'registrations.name_locale')
    .select('registrations.organisation_name', 'registrations.role', 'registrations.status')
  const compare = compareIn(locale)
  return rows
    .map((row) => ({
      registrationId: row.id,
      name: row.name,
      nameLang: row.name_locale,
      organisation: typedName(row.organisation_name, row.name_locale),
      role: row.role,
      bringer: bringerOf(row),
      status: row.status,
      ...totalsOf(programme, days.get(row.id) ?? new Set(), marks.get(row.id) ?? new Map(), now),
    }))
    .sort((a, b) => compare(a.name, b.name) || a.registrationId - b.registrationId)
}

/** All marks of a programme, by registration and session. */
async function marksOf({ sessions }: EventProgramme): Promise<Map<number, Map<number, Mark>>> {
  const rows = await db
    .from('attendance')
    .whereIn(
      'session_id',
      sessions.map(({ id }) => id)
    )
    .select('session_id', 'registration_id', 'status', 'arrived_at', 'left_at')
  const byRegistration = Map.groupBy(rows, (row) => row.registration_id as number)
  return new Map(
    [...byRegistration].map(([id, own]) => [
      id,
      new Map(
        own.map((row) => [
          row.session_id,
          {
            status: row.status,
            arrivedAt: row.arrived_at && fromSql(row.arrived_at),
            leftAt: row.left_at && fromSql(row.left_at),
          },
        ])
      ),
    ])
  )
}

/** The days that registrations are for, by registration. */
async function daysOf(eventId: number): Promise<Map<number, Set<number>>> {
  const rows = await registrationsOfDays()
    .where('registrations.event_id', eventId)
    .select('registrations.id', 'days.id as day_id')
  const byRegistration = Map.groupBy(rows, ({ id }) => id as number)
  return new Map(
    [...byRegistration].map(([id, own]) => [id, new Set(own.map((row) => row.day_id))])
  )
}
