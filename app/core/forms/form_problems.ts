import type { HttpRequest } from '@adonisjs/core/http'
import { formErrors, type FormErrors } from '#app/core/form_errors'
import { emptyToNull } from '#app/core/forms/typed'

/**
 * What is wrong with a typed form, beside each field: by its rules, and only where these are kept by what nobody but its
 * subject knows. Null where nothing is.
 */
export async function formProblems(
  request: HttpRequest,
  rules: Parameters<HttpRequest['tryValidateUsing']>[0],
  typed: object,
  furtherProblems: () => FormErrors = () => ({})
): Promise<FormErrors | null> {
  const [error] = await request.tryValidateUsing(rules, { data: emptyToNull(typed) })
  const errors = error ? formErrors(error) : furtherProblems()
  return Object.keys(errors).length > 0 ? errors : null
}
