import type { HttpContext } from '@adonisjs/core/http'
import type { Infer } from '@vinejs/vine/types'
import type { FormErrors } from '#app/core/form_errors'
import { countries } from '#app/core/languages/countries'
import type Event from '#app/events/models/event'
import { eventHead } from '#app/events/queries/event_head'
import { ORGANISATION_TYPES } from '#app/organisations/models/organisation'
import { districts } from '#app/people/districts'
import type { Answering } from '#app/questions/keep_answers'
import type { Question } from '#app/questions/question'
import { questionFields } from '#app/questions/queries/question_fields'
import { mailLanguages } from '#app/registrations/mail_languages'
import { REGISTRATION_ROLES } from '#app/registrations/models/registration'
import type { DaysWanted } from '#app/registrations/choices'
import { companionRows, named } from '#app/registrations/companion_fields'
import { registrationForm } from '#app/registrations/queries/registration_form'
import type { handForm } from '#app/registrations/validators'
import type { Typed, Wish } from '#app/registrations/wish'

/** The form by which an organiser registers somebody, with what was typed where it comes back. */
export async function showHandForm(
  ctx: HttpContext,
  event: Event,
  problem?: { errors?: FormErrors; alert?: string }
) {
  const { access, i18n, locale, request, response, view } = ctx
  response.status(problem ? 422 : 200)
  const form = await registrationForm(event.id, locale)
  return view.render('pages/manage/registrations/create', {
    ...form,
    asked: await questionFields(form.questions.map(optional), {
      i18n,
      locale,
      roleField: 'role',
    }),
    head: await eventHead(access, event, 'registrations', locale),
    countryGroups: countries(locale),
    districts: districts(locale),
    roles: REGISTRATION_ROLES,
    companions: companionRows(
      form.offered.mostCompanions,
      [],
      problem && request.input('companions')
    ),
    organisationTypes: ORGANISATION_TYPES,
    mailLanguages: mailLanguages(),
    errors: problem?.errors,
    alert: problem?.alert,
    old: problem && request.all(),
  })
}

function optional(question: Question): Question {
  return { ...question, required: false }
}

/** What an organiser typed, as the wish it stands for. Nobody else's consent can be given. */
export function handWish(
  form: Infer<typeof handForm>,
  answering: Answering
): Typed & DaysWanted & Pick<Wish, 'answering' | 'companions'> {
  return {
    name: form.name,
    email: form.email ?? null,
    organisationName: form.organisation ?? null,
    organisationType: form.organisation_type ?? null,
    country: form.country ?? null,
    district: form.district ?? null,
    role: form.role ?? 'participant',
    language: form.language ?? null,
    locale: form.mail_language,
    dayIds: form.days,
    sessionIds: form.sessions,
    presence: form.presence ?? 'on_site',
    companions: named(form.companions).map(({ name }) => name),
    answering,
  }
}
