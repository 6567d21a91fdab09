import { Exception } from '@adonisjs/core/exceptions'
import { expected } from '#app/attendance/queries/bookings'
import type { RecordableSession } from '#app/attendance/queries/recordable_sessions'
import { rowId } from '#app/core/row_id'
import type { Locale } from '#app/core/languages/locales'
import type { RegistrationRole } from '#app/registrations/models/registration'

/** Somebody on the list of a session, as much as asking them takes. */
export interface ExpectedPerson {
  id: number
  eventId: number
  name: string
  nameLang: Locale
  role: RegistrationRole
  country: string
}

/** @throws 404 when nobody on the session's list has this registration */
export async function findExpected(
  session: RecordableSession,
  id: unknown
): Promise<ExpectedPerson> {
  const row = await expected()
    .where('days.id', session.dayId)
    .where('registrations.id', rowId(id) ?? 0)
    .select('registrations.id', 'registrations.name', 'registrations.name_locale')
    .select('registrations.role', 'registrations.country')
    .first()
  if (!row) throw new Exception('nobody of this list', { status: 404, code: 'E_NOT_FOUND' })
  return {
    id: row.id,
    eventId: session.eventId,
    name: row.name,
    nameLang: row.name_locale,
    role: row.role,
    country: row.country ?? '',
  }
}
