import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import type { Locale } from '#app/core/languages/locales'
import { organisationsNamed } from '#app/organisations/queries/organisations_named'
import { nameLocale } from '#app/people/name_locale'
import { nameRegistration } from '#app/registrations/actions/name_registration'
import { districtAsKept } from '#app/registrations/district'
import type { Locked } from '#app/registrations/actions/under_registration'
import { registrationSearchKey } from '#app/registrations/wish'

/** What somebody says of themselves anew. */
export interface Retyped {
  name: string
  organisationName: string | null
  language: string | null
  /** Where they come from; absent: as it is. */
  country?: string | null
  district?: string | null
  /** The language of the mails; absent: as it is. */
  locale?: Locale
}

/** Writes what somebody says of themselves from now on; that nobody else is registered by that name is the caller's to see. */
export async function writeTyped(
  { trx, registration }: Pick<Locked, 'trx' | 'registration'>,
  { name, organisationName, language, locale, ...home }: Retyped
) {
  const { country = registration.country, district = registration.district } = home
  const ofName =
    name === registration.name
      ? registration.nameLocale
      : nameLocale(name, country, registration.locale)
  const [organisationId] = await organisationsNamed(trx, [organisationName])
  await trx
    .from('registrations')
    .where('id', registration.id)
    .update({
      name,
      name_locale: ofName,
      organisation_name: organisationName,
      organisation_id: organisationId,
      country,
      district: districtAsKept(country, district),
      language,
      locale: locale ?? registration.locale,
      search_key: registrationSearchKey(name, organisationName),
      updated_at: toSql(clock.now()),
    })
  const { email } = registration
  await nameRegistration({ trx, registration }, { name, nameLocale: ofName, email })
}
