import db from '@adonisjs/lucid/services/db'
import type { Access } from '#app/accounts/access'
import { compareIn } from '#app/core/languages/compare'
import { pickText, type Text } from '#app/core/languages/content'
import { countryName } from '#app/core/languages/countries'
import type { Locale } from '#app/core/languages/locales'
import { mayEdit } from '#app/manage/organisations/find_organisation'
import type { OrganisationType } from '#app/organisations/models/organisation'

export interface OrganisationRow {
  id: number
  name: Text
  town: Text | null
  country: string
  type: OrganisationType
  email: string | null
  website: string | null
  mayEdit: boolean
}

interface Words {
  organisation_id: number
  locale: string
  name: string | null
  town: string | null
}

/** All organisations by name, as the reader's language sorts them. */
export async function organisationList(access: Access, locale: Locale): Promise<OrganisationRow[]> {
  const organisations = await db.from('organisations')
  const words: Words[] = await db
    .from('organisation_translations')
    .select('organisation_id', 'locale', 'name', 'town')
  const byId = Map.groupBy(words, (row) => row.organisation_id)
  const rows = organisations.map((row) => {
    const own = byId.get(row.id) ?? []
    return {
      id: row.id,
      name: pickText(own, 'name', locale, row.name_locale) ?? {
        text: row.slug,
        lang: row.name_locale,
      },
      town: pickText(own, 'town', locale, row.name_locale),
      country: countryName(row.country, locale),
      type: row.type,
      email: row.email,
      website: row.website,
      mayEdit: mayEdit(access, row.id),
    }
  })
  const compare = compareIn(locale)
  return rows.sort((one, other) => compare(one.name.text, other.name.text))
}
