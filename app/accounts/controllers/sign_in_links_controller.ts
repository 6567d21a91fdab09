import type { HttpContext } from '@adonisjs/core/http'
import { askForLink } from '#app/accounts/actions/ask_for_link'
import { findLink } from '#app/accounts/links'
import { gone } from '#app/accounts/gone'
import { signInAgain } from '#app/accounts/sign_in_page'
import { tryLater } from '#app/accounts/try_later'
import { linkForm } from '#app/accounts/validators'
import { formErrors } from '#app/core/form_errors'

export default class SignInLinksController {
  async store(ctx: HttpContext) {
    const { request, response, locale } = ctx
    const [error, form] = await request.tryValidateUsing(linkForm)
    if (error) return signInAgain(ctx, 422, { errors: formErrors(error) })

    const result = await askForLink({ ...form, purpose: 'sign_in', locale }, request.ip())
    if (!result.ok) return signInAgain(ctx, 429, { alert: tryLater(ctx, result.retryAfter) })
    return response.redirect().toPath('/sign-in/sent')
  }

  /** A mail scanner opens this page too, so it only shows a button. */
  async show(ctx: HttpContext) {
    const link = await findLink(ctx.params.token, 'sign_in')
    if (!link) return gone(ctx, 'sign_in')
    return ctx.view.render('pages/accounts/sign_in_link', { token: ctx.params.token })
  }
}
