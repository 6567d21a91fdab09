import type { AttendanceStatus } from '#app/attendance/models/attendance'
import { expected } from '#app/attendance/queries/bookings'
import { searchTerms } from '#app/core/languages/search_key'
import { compareIn } from '#app/core/languages/compare'
import type { Text } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'
import { typedName } from '#app/people/name_locale'
import { bringerOf, withBringers } from '#app/registrations/bringer'
import type { RegistrationRole } from '#app/registrations/models/registration'

/** One person on a session's list. */
export interface ListedPerson {
  registrationId: number
  name: string
  /** The language of the name's letter forms. */
  nameLang: Locale
  organisation: Text | null
  role: RegistrationRole
  online: boolean
  /** Who brings them along. */
  bringer: Text | null
  /** Null while unmarked. */
  status: AttendanceStatus | null
  searchKey: string
}

export interface ListFilter {
  query: string
  onlyUnmarked: boolean
}

/** The people expected at a session with how they stand, in the reader's alphabet. */
export async function attendanceList(
  session: { id: number; dayId: number },
  locale: Locale
): Promise<ListedPerson[]> {
  const rows = await withBringers(expected())
    .where('days.id', session.dayId)
    .leftJoin('attendance', (join) =>
      join
        .on('attendance.registration_id', 'registrations.id')
        .andOnVal('attendance.session_id', session.id)
    )
    .select('registrations.id', 'registrations.name', 'registrations.name_locale')
    .select('registrations.organisation_name', 'registrations.role', 'registrations.search_key')
    .select('registration_days.mode', 'attendance.status')
  const people = rows.map((row): ListedPerson => ({
    registrationId: row.id,
    name: row.name,
    nameLang: row.name_locale,
    organisation: typedName(row.organisation_name, row.name_locale),
    role: row.role,
    online: row.mode === 'online',
    bringer: bringerOf(row),
    status: row.status,
    searchKey: row.search_key,
  }))
  const compare = compareIn(locale)
  return people.sort((a, b) => compare(a.name, b.name) || a.registrationId - b.registrationId)
}

/** Whether a filter lets a person through: every word of the query in any of its spellings. */
export function matches(person: ListedPerson, { query, onlyUnmarked }: ListFilter): boolean {
  return (
    (!onlyUnmarked || person.status === null) &&
    searchTerms(query).every((spellings) =>
      spellings.some((word) => person.searchKey.includes(word))
    )
  )
}
