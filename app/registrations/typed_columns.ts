import type { Trx } from '#app/core/database'
import { organisationsNamed } from '#app/organisations/queries/organisations_named'
import { mendAddress } from '#app/people/email_address'
import { districtAsKept } from '#app/registrations/district'
import { identityOf, registrationSearchKey, type Typed } from '#app/registrations/wish'

/** The columns of what was typed about people, in their order. What they come from may be in the directory. */
export async function typedColumns(trx: Trx, typed: Typed[]) {
  const organisationIds = await organisationsNamed(
    trx,
    typed.map(({ organisationName }) => organisationName)
  )
  return typed.map((one, index) => ({
    ...columnsOf(one),
    organisation_id: organisationIds[index],
  }))
}

export function columnsOf(typed: Typed) {
  return {
    name: typed.name,
    name_locale: identityOf(typed).nameLocale,
    email: typed.email === null ? null : mendAddress(typed.email),
    organisation_name: typed.organisationName,
    organisation_type: typed.organisationType,
    country: typed.country,
    district: districtAsKept(typed.country, typed.district),
    role: typed.role,
    language: typed.language,
    locale: typed.locale,
    search_key: registrationSearchKey(typed.name, typed.organisationName),
  }
}
