import type { Infer } from '@vinejs/vine/types'
import { fromSql } from '#app/core/columns'
import type { FormToken } from '#app/core/form_token'
import type { Locale } from '#app/core/languages/locales'
import type { Answering } from '#app/questions/keep_answers'
import { named } from '#app/registrations/companion_fields'
import { askedDistrict } from '#app/registrations/district'
import type { registrationForm } from '#app/registrations/validators'
import type { RegistrationRequest } from '#app/registrations/wish'

type Form = Infer<typeof registrationForm>

/** A checked form as the wish it stands for. */
export function requestOf(
  form: Form,
  event: { id: number; languages: string[] },
  token: FormToken,
  locale: Locale,
  answering: Answering
): RegistrationRequest & { email: string } {
  return {
    eventId: event.id,
    nonce: token.nonce,
    issuedAt: fromSql(token.issuedAt),
    name: form.name,
    email: form.email,
    organisationName: form.organisation ?? null,
    organisationType: form.organisation_type ?? null,
    country: form.country,
    district: askedDistrict(form.country, form.district),
    role: form.role ?? 'participant',
    language: form.language ?? onlyOne(event.languages),
    locale,
    dayIds: form.days,
    sessionIds: form.sessions,
    presence: form.presence ?? 'on_site',
    companions: named(form.companions).map(({ name }) => name),
    photo: form.photo ?? false,
    newsletter: form.newsletter ?? false,
    shown: null,
    answering,
  }
}

/** Where an event has one language, nobody is asked for it. */
function onlyOne(languages: string[]): string | null {
  return languages.length === 1 ? languages[0] : null
}
