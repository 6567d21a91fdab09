import type { HttpContext } from '@adonisjs/core/http'
import { askForLink } from '#app/accounts/actions/ask_for_link'
import { resetPassword } from '#app/accounts/actions/reset_password'
import { gone } from '#app/accounts/gone'
import { linkPage } from '#app/accounts/link_page'
import { findLink } from '#app/accounts/links'
import { closeSessionsOf, openSession } from '#app/accounts/sessions'
import { tryLater } from '#app/accounts/try_later'
import { linkForm, newPasswordForm } from '#app/accounts/validators'
import { formErrors } from '#app/core/form_errors'

export default class PasswordResetsController {
  create(ctx: HttpContext) {
    return linkPage(ctx, 'ask_for_reset')
  }

  async store(ctx: HttpContext) {
    const { request, response, locale } = ctx
    const [error, form] = await request.tryValidateUsing(linkForm)
    const old = request.only(['email'])
    if (error) {
      response.status(422)
      return linkPage(ctx, 'ask_for_reset', { errors: formErrors(error), old })
    }
    const result = await askForLink({ ...form, purpose: 'reset', locale }, request.ip())
    if (!result.ok) {
      response.status(429)
      const alert = tryLater(ctx, result.retryAfter)
      return linkPage(ctx, 'ask_for_reset', { alert, old })
    }
    return response.redirect().toPath('/sign-in/sent')
  }

  async edit(ctx: HttpContext) {
    const link = await findLink(ctx.params.token, 'reset')
    if (!link) return gone(ctx, 'reset')
    return ctx.view.render('pages/accounts/reset', { token: ctx.params.token })
  }

  async update(ctx: HttpContext) {
    const { token } = ctx.params
    const [error, form] = await ctx.request.tryValidateUsing(newPasswordForm)
    if (error) {
      if (!(await findLink(token, 'reset'))) return gone(ctx, 'reset')
      ctx.response.status(422)
      return ctx.view.render('pages/accounts/reset', { token, errors: formErrors(error) })
    }
    const result = await resetPassword(token, form.password)
    if (!result.ok) return gone(ctx, 'reset')
    await closeSessionsOf(result.value.id)
    await openSession(ctx, result.value, 'link')
    ctx.session.flash('notice', ctx.i18n.t('accounts.password.changed'))
    return ctx.response.redirect().toPath('/home')
  }
}
