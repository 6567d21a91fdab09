import type { HttpContext } from '@adonisjs/core/http'
import { signIn } from '#app/accounts/actions/sign_in'
import { linkPage } from '#app/accounts/link_page'
import { isSetUp } from '#app/accounts/queries/is_set_up'
import { closeSession, openSession } from '#app/accounts/sessions'
import { signInAgain } from '#app/accounts/sign_in_page'
import { signInForm } from '#app/accounts/validators'
import { tryLater } from '#app/accounts/try_later'
import { formErrors } from '#app/core/form_errors'
import { unreachable } from '#app/core/result'

export default class SignInsController {
  async create(ctx: HttpContext) {
    if (!(await isSetUp())) return ctx.view.render('pages/accounts/not_set_up')
    return linkPage(ctx, 'sign_in')
  }

  async store(ctx: HttpContext) {
    const { request, response, i18n } = ctx
    const [error, form] = await request.tryValidateUsing(signInForm)
    if (error) return signInAgain(ctx, 422, { errors: formErrors(error) })

    const result = await signIn({ ...form, ip: request.ip() })
    if (result.ok) {
      const wanted = await openSession(ctx, result.value, 'password')
      return response.redirect().toPath(wanted ?? '/home')
    }
    switch (result.reason) {
      case 'throttled':
        return signInAgain(ctx, 429, { alert: tryLater(ctx, result.retryAfter) })
      case 'wrong':
        return signInAgain(ctx, 422, { alert: i18n.t('accounts.signIn.wrong') })
      case 'disabled':
        return signInAgain(ctx, 422, { alert: i18n.t('accounts.signIn.disabled') })
      default:
        return unreachable(result)
    }
  }

  async destroy(ctx: HttpContext) {
    await closeSession(ctx)
    ctx.session.flash('notice', ctx.i18n.t('accounts.signIn.signedOut'))
    return ctx.response.redirect().toPath('/sign-in')
  }
}
