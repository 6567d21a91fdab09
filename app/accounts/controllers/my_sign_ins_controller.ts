import type { HttpContext } from '@adonisjs/core/http'
import { askForLink } from '#app/accounts/actions/ask_for_link'
import { linkPage } from '#app/accounts/link_page'
import { tryLater } from '#app/accounts/try_later'
import { linkForm } from '#app/accounts/validators'
import { formErrors, type FormErrors } from '#app/core/form_errors'

/** Participants sign in by a link to the mailbox they registered with; they have no password. */
export default class MySignInsController {
  create(ctx: HttpContext) {
    return linkPage(ctx, 'my_sign_in')
  }

  async store(ctx: HttpContext) {
    const { request, response, locale } = ctx
    const [error, form] = await request.tryValidateUsing(linkForm)
    if (error) return this.#again(ctx, 422, { errors: formErrors(error) })

    const result = await askForLink({ ...form, purpose: 'sign_in', locale }, request.ip())
    if (!result.ok) return this.#again(ctx, 429, { alert: tryLater(ctx, result.retryAfter) })
    return response.redirect().toPath(`/sign-in/sent?locale=${locale}`)
  }

  #again(ctx: HttpContext, status: 422 | 429, problem: { errors?: FormErrors; alert?: string }) {
    ctx.response.status(status)
    return linkPage(ctx, 'my_sign_in', { ...problem, old: ctx.request.only(['email']) })
  }
}
