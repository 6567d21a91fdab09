import db from '@adonisjs/lucid/services/db'
import { compareIn } from '#app/core/languages/compare'
import type { Text } from '#app/core/languages/content'
import { plainDate } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'
import { namesOf } from '#app/core/languages/names_of'
import { membershipState, type MembershipState } from '#app/organisations/membership_terms'
import { MEMBERSHIP_ROLES, type MembershipRole } from '#app/organisations/models/membership'
import { ORGANISATIONS } from '#app/organisations/named_tables'

export interface MembershipEntry {
  id: number
  /** Of the organisation at the other end; null for a person. */
  organisationId: number | null
  name: Text
  role: MembershipRole
  since: string | null
  until: string | null
  state: MembershipState
}

interface Row {
  id: number
  network_id: number
  organisation_id: number | null
  role: MembershipRole
  since: string | null
  until: string | null
  person_name: string | null
  person_locale: Locale
}

interface Reader {
  locale: Locale
  /** The present day, ISO. */
  today: string
}

/** Who belongs or belonged to a network, founders first. Persons only for those who look after it. */
export async function membersOf(networkId: number, withPersons: boolean, reader: Reader) {
  const query = db
    .from('memberships')
    .leftJoin('people', 'people.id', 'memberships.person_id')
    .where('network_id', networkId)
    .select('memberships.*', 'people.name as person_name', 'people.name_locale as person_locale')
  if (!withPersons) query.whereNotNull('memberships.organisation_id')
  return entriesOf(await query, ({ organisation_id: id }) => id, reader)
}

/** The networks that an organisation belongs or belonged to. */
export async function membershipsOf(organisationId: number, reader: Reader) {
  const rows: Row[] = await db.from('memberships').where('organisation_id', organisationId)
  return entriesOf(rows, (row) => row.network_id, reader)
}

async function entriesOf(
  rows: Row[],
  other: (row: Row) => number | null,
  { locale, today }: Reader
): Promise<MembershipEntry[]> {
  const names = await namesOf(
    ORGANISATIONS,
    rows.flatMap((row) => other(row) ?? []),
    locale
  )
  const entries = rows.map((row) => ({
    id: row.id,
    organisationId: other(row),
    name: nameOf(row, names.get(other(row) ?? 0), locale),
    role: row.role,
    since: row.since && plainDate(row.since, locale),
    until: row.until && plainDate(row.until, locale),
    state: membershipState(row, today),
  }))
  const compare = compareIn(locale)
  const rank = ({ role }: MembershipEntry) => MEMBERSHIP_ROLES.indexOf(role)
  return entries.sort(
    (one, another) => rank(one) - rank(another) || compare(one.name.text, another.name.text)
  )
}

function nameOf(row: Row, organisation: Text | undefined, locale: Locale): Text {
  if (organisation) return organisation
  return { text: row.person_name ?? '', lang: row.person_locale ?? locale }
}
