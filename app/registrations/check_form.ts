import type { HttpContext } from '@adonisjs/core/http'
import { formErrors } from '#app/core/form_errors'
import { formWords } from '#app/core/form_words'
import { text, type Body } from '#app/core/forms/typed'
import type { RegistrationForm } from '#app/registrations/queries/registration_form'
import { readAnswering, roleIn } from '#app/registrations/read_answering'
import { registrationForm } from '#app/registrations/validators'

/** What was typed into the registration form, checked against what it offers and asks. */
export async function checkForm(
  { i18n, locale }: Pick<HttpContext, 'i18n' | 'locale'>,
  body: Body,
  { offered, questions }: Pick<RegistrationForm, 'offered' | 'questions'>
) {
  const [error, form] = await registrationForm.tryValidate(body, {
    meta: offered,
    messagesProvider: formWords(i18n, 'registrations.validation'),
  })
  const { answering, errors } = await readAnswering(questions, body, {
    i18n,
    locale,
    role: roleIn(body),
    country: text(body.country),
  })
  if (error || Object.keys(errors).length > 0) {
    return { ok: false as const, errors: { ...(error && formErrors(error)), ...errors } }
  }
  return { ok: true as const, form, answering }
}
