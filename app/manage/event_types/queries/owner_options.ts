import type { I18n } from '@adonisjs/i18n'
import type { Access } from '#app/accounts/access'
import type { Option } from '#app/core/forms/option'
import type { Locale } from '#app/core/languages/locales'
import { organisationOptions } from '#app/organisations/queries/organisation_options'

/** Whose types this user may add: everyone's as an admin, and those of the organisations they organise for. */
export async function ownerOptions(
  access: Access,
  { i18n, locale }: { i18n: I18n; locale: Locale }
): Promise<Option[]> {
  const organisations = await organisationOptions(locale)
  const everyone = access.admin ? [{ value: '', label: i18n.t('event_types.everyone') }] : []
  const own = organisations.filter(({ value }) => access.organiserOf.includes(Number(value)))
  return [...everyone, ...own]
}
