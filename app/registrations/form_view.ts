import type { HttpContext } from '@adonisjs/core/http'
import type { Body } from '#app/core/forms/typed'
import { countries } from '#app/core/languages/countries'
import { ORGANISATION_TYPES } from '#app/organisations/models/organisation'
import { districts } from '#app/people/districts'
import { questionFields } from '#app/questions/queries/question_fields'
import { companionRows } from '#app/registrations/companion_fields'
import type { RegistrationForm } from '#app/registrations/queries/registration_form'
import { OPEN_ROLES } from '#app/registrations/validators'

/** What the page of a registration form shows, whoever looks at it. */
export async function formView(
  { i18n, locale }: Pick<HttpContext, 'i18n' | 'locale'>,
  form: RegistrationForm,
  old?: Body
) {
  const { near, far } = countries(locale)
  return {
    ...form,
    asked: await questionFields(form.questions, { i18n, locale, roleField: 'role' }),
    countryGroups: { near, far },
    districts: districts(locale),
    roles: OPEN_ROLES,
    companions: companionRows(form.offered.mostCompanions, [], old?.companions),
    organisationTypes: ORGANISATION_TYPES,
  }
}
