import type { HttpContext } from '@adonisjs/core/http'
import { isSignedIn } from '#app/accounts/sessions'
import { isKeptForm } from '#app/core/exceptions/kept_form'

/**
 * Whether somebody who has signed in anew sends what our own page kept for them. Its token is of the session before, but
 * the browser itself says that the page is ours, which no other site can make it say.
 */
export function isSentAgain({ request, session }: Pick<HttpContext, 'request' | 'session'>) {
  return isKeptForm(request) && isSignedIn(session)
}
