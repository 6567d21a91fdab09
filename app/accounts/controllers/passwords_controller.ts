import type { HttpContext } from '@adonisjs/core/http'
import { changePassword } from '#app/accounts/actions/change_password'
import { cameByFreshLink, closeSessionsOf } from '#app/accounts/sessions'
import { showAccount } from '#app/accounts/show_account'
import { tryLater } from '#app/accounts/try_later'
import { changePasswordForm } from '#app/accounts/validators'
import { formErrors } from '#app/core/form_errors'
import { unreachable } from '#app/core/result'

export default class PasswordsController {
  async update(ctx: HttpContext) {
    const { request, response, session, user, i18n } = ctx
    const [error, form] = await request.tryValidateUsing(changePasswordForm)
    if (error) return showAccount(ctx, { status: 422, errors: formErrors(error) })

    const result = await changePassword(user, {
      password: form.password,
      current: form.current_password,
      cameByFreshLink: cameByFreshLink(ctx),
      ip: request.ip(),
    })
    if (result.ok) {
      await closeSessionsOf(user.id, session.sessionId)
      session.flash('notice', i18n.t('accounts.password.changed'))
      return response.redirect().toPath('/account')
    }
    switch (result.reason) {
      case 'wrong': {
        const errors = { current_password: i18n.t('accounts.password.wrong') }
        return showAccount(ctx, { status: 422, errors })
      }
      case 'throttled':
        return showAccount(ctx, { status: 429, alert: tryLater(ctx, result.retryAfter) })
      default:
        return unreachable(result)
    }
  }
}
