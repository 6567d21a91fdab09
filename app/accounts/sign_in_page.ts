import type { HttpContext } from '@adonisjs/core/http'
import type { FormErrors } from '#app/core/form_errors'

/** The sign-in form once more, with the address that was typed; never with the password. */
export function signInAgain(
  { request, response, view }: HttpContext,
  status: 422 | 429,
  problem: { errors?: FormErrors; alert?: string }
) {
  response.status(status)
  return view.render('pages/accounts/sign_in', { ...problem, old: request.only(['email']) })
}
