import db from '@adonisjs/lucid/services/db'
import { countryName } from '#app/core/languages/countries'
import type { Locale } from '#app/core/languages/locales'

/** The countries of each project's partners by the project's id, each named once, in the order of the partners. */
export async function partnerCountries(
  projectIds: number[],
  locale: Locale
): Promise<Map<number, string[]>> {
  const rows: { project_id: number; country: string }[] = await db
    .from('project_partners')
    .join('organisations', 'organisations.id', 'project_partners.organisation_id')
    .whereIn('project_id', projectIds)
    .orderBy('position')
    .select('project_id', 'country')
  const byProject = Map.groupBy(rows, (row) => row.project_id)
  return new Map(
    [...byProject].map(([id, own]) => [
      id,
      [...new Set(own.map(({ country }) => countryName(country, locale)))],
    ])
  )
}
