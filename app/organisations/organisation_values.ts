import type { Locale } from '#app/core/languages/locales'
import type { OrganisationTexts } from '#app/organisations/organisation_texts'
import type { OrganisationType } from '#app/organisations/models/organisation'

/** What is said of an organisation besides its words. */
export interface OrganisationValues {
  /** ISO 3166 alpha-2 */
  country: string
  type: OrganisationType
  website: string | null
  email: string | null
  /** The language its name was given in. */
  nameLocale: Locale
}

export interface OrganisationWish {
  values: OrganisationValues
  texts: OrganisationTexts
}

export function columnsOf({ country, type, website, email, nameLocale }: OrganisationValues) {
  return { country, type, website, email, name_locale: nameLocale }
}
