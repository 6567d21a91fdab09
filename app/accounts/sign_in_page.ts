import type { HttpContext } from '@adonisjs/core/http'
import { linkPage } from '#app/accounts/link_page'
import type { FormErrors } from '#app/core/form_errors'

/** The sign-in form once more, with the address that was typed; never with the password. */
export function signInAgain(
  ctx: HttpContext,
  status: 422 | 429,
  problem: { errors?: FormErrors; alert?: string }
) {
  ctx.response.status(status)
  return linkPage(ctx, 'sign_in', { ...problem, old: ctx.request.only(['email']) })
}
