import db from '@adonisjs/lucid/services/db'
import type { Text } from '#app/core/languages/content'
import { countryName } from '#app/core/languages/countries'
import type { Locale } from '#app/core/languages/locales'
import { namesOf } from '#app/core/languages/names_of'
import { logosOf, type Logo } from '#app/files/queries/logos_of'
import { ORGANISATIONS } from '#app/organisations/named_tables'
import type { PartnerRole } from '#app/programmes/models/project_partner'

export interface PartnerEntry {
  organisationId: number
  name: Text
  country: string
  website: string | null
  role: PartnerRole
  logo: Logo | null
}

interface Row {
  organisation_id: number
  role: PartnerRole
  slug: string
  country: string
  website: string | null
}

/** The partners of a project in the order the project names them. */
export async function projectPartners(projectId: number, locale: Locale): Promise<PartnerEntry[]> {
  const rows: Row[] = await db
    .from('project_partners')
    .join('organisations', 'organisations.id', 'project_partners.organisation_id')
    .where('project_id', projectId)
    .orderBy('position')
    .select('organisation_id', 'role', 'slug', 'country', 'website')
  const ids = rows.map((row) => row.organisation_id)
  const names = await namesOf(ORGANISATIONS, ids, locale)
  const logos = await logosOf('organisation', ids, locale)
  return rows.map((row) => ({
    organisationId: row.organisation_id,
    name: names.get(row.organisation_id) ?? { text: row.slug, lang: locale },
    country: countryName(row.country, locale),
    website: row.website,
    role: row.role,
    logo: logos.get(row.organisation_id) ?? null,
  }))
}
