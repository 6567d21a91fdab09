import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { formErrors, type FormErrors } from '#app/core/form_errors'
import { text } from '#app/core/forms/typed'
import { formWords } from '#app/core/form_words'
import { readSeen } from '#app/core/forms/three_way'
import { readAnswers } from '#app/questions/read_answers'
import type { Changes } from '#app/registrations/actions/change_registration'
import { named } from '#app/registrations/companion_fields'
import { askedDistrict } from '#app/registrations/district'
import type Registration from '#app/registrations/models/registration'
import { registrationForm } from '#app/registrations/queries/registration_form'
import { readAnswering } from '#app/registrations/read_answering'
import { changeForm } from '#app/registrations/validators'

type Read = { ok: true; changes: Changes } | { ok: false; errors: FormErrors }

/** What a registered person sent from the form on their own page; what it did not ask stays as it is. */
export async function readChanges(
  { request, locale, i18n }: HttpContext,
  registration: Registration
): Promise<Read> {
  const { offered, questions } = await registrationForm(registration.eventId, locale)
  const [error, form] = await changeForm.tryValidate(request.all(), {
    meta: offered,
    messagesProvider: formWords(i18n, 'registrations.validation'),
  })
  const { answering, errors } = await readAnswering(questions, request.all(), {
    i18n,
    locale,
    role: registration.role,
    country: text(request.input('country')) || (registration.country ?? ''),
    former: await readAnswers(db, registration.id),
  })
  if (error || Object.keys(errors).length > 0) {
    return { ok: false, errors: { ...(error && formErrors(error)), ...errors } }
  }

  const country = form.country ?? registration.country
  return {
    ok: true,
    changes: {
      name: form.name,
      organisationName: form.organisation ?? null,
      country,
      district:
        form.district === undefined ? registration.district : askedDistrict(country, form.district),
      language: form.language ?? registration.language,
      locale: form.mail_language ?? registration.locale,
      dayIds: form.days,
      sessionIds: form.sessions,
      presence: form.presence ?? 'on_site',
      answering,
      companions: request.input('companions') && named(form.companions),
      seen: request.input('seen') ? readSeen(request.input('seen')) : undefined,
    },
  }
}
