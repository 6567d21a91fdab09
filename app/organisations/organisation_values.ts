import type { Locale } from '#app/core/languages/locales'
import type { OrganisationTexts } from '#app/organisations/organisation_texts'
import type { OrganisationType } from '#app/organisations/models/organisation'

/** What is said of an organisation besides its words. */
export interface OrganisationValues {
  /** ISO 3166 alpha-2 */
  country: string
  district: string | null
  type: OrganisationType
  website: string | null
  email: string | null
  /** E.164 */
  phone: string | null
  /** ISO calendar day */
  foundedOn: string | null
  /** The language its name was given in. */
  nameLocale: Locale
}

export interface OrganisationWish {
  values: OrganisationValues
  texts: OrganisationTexts
}

export function columnsOf(values: OrganisationValues) {
  return {
    country: values.country,
    district: values.district,
    type: values.type,
    website: values.website,
    email: values.email,
    phone: values.phone,
    founded_on: values.foundedOn,
    name_locale: values.nameLocale,
  }
}
