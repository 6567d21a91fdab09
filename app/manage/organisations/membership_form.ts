import vine from '@vinejs/vine'
import type { I18n } from '@adonisjs/i18n'
import type { FormErrors } from '#app/core/form_errors'
import { optionalPastDay } from '#app/core/forms/day_rule'
import { text, type Body } from '#app/core/forms/typed'
import type { Locale } from '#app/core/languages/locales'
import type { NewMember } from '#app/organisations/actions/add_membership'
import { endsBeforeBegin, type MembershipTerms } from '#app/organisations/membership_terms'
import type Membership from '#app/organisations/models/membership'
import { MEMBERSHIP_ROLES, type MembershipRole } from '#app/organisations/models/membership'
import { nameLocale } from '#app/people/name_locale'

/** As what and when somebody belongs to a network, as its form holds it. */
export type TermsForm = ReturnType<typeof termsTyped>
/** The form of a new membership asks for the member too: an organisation, or a person by name and address. */
export type MembershipForm = ReturnType<typeof membershipTyped>

export function termsTyped(body: Body) {
  return { role: text(body.role), since: text(body.since), until: text(body.until) }
}

export function membershipTyped(body: Body) {
  return {
    organisation: text(body.organisation),
    name: text(body.name).trim(),
    email: text(body.email).trim(),
    ...termsTyped(body),
  }
}

export function termsForm({ role, since, until }: Membership): TermsForm {
  return { role, since: since ?? '', until: until ?? '' }
}

const terms = {
  role: vine.enum(MEMBERSHIP_ROLES),
  since: optionalPastDay(),
  until: optionalPastDay(),
}

export const termsRules = vine.create(terms)

/** @param organisations that can be chosen */
export function membershipRules(organisations: { value: string }[]) {
  return vine.create({
    organisation: vine.enum(organisations.map(({ value }) => value)).nullable(),
    name: vine.string().minLength(2).maxLength(200).nullable(),
    email: vine.string().maxLength(254).email().nullable(),
    ...terms,
  })
}

export function termsOf({ role, since, until }: TermsForm): MembershipTerms {
  return { role: role as MembershipRole, since: since || null, until: until || null }
}

export function termsProblems(form: TermsForm, i18n: I18n): FormErrors {
  return endsBeforeBegin(termsOf(form)) ? { until: i18n.t('memberships.form.endsBefore') } : {}
}

/** A member is an organisation or a person, not both; a person has a name and an address. */
export function memberProblems(
  { organisation, name, email }: MembershipForm,
  i18n: I18n
): FormErrors {
  const say = (key: string) => i18n.t(`memberships.form.${key}`)
  if (organisation && (name || email)) return { organisation: say('notBoth') }
  if (organisation || (name && email)) return {}
  if (!name && !email) return { organisation: say('whoMissing') }
  return name ? { email: say('emailMissing') } : { name: say('nameMissing') }
}

export function memberOf(form: MembershipForm, locale: Locale): NewMember {
  const { organisation, name, email } = form
  if (organisation) return { organisationId: Number(organisation) }
  return { person: { name, email, nameLocale: nameLocale(name, null, locale) } }
}
