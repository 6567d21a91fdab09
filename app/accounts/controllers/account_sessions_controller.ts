import type { HttpContext } from '@adonisjs/core/http'
import { signOutEverywhere } from '#app/accounts/actions/sign_out_everywhere'
import { closeSession } from '#app/accounts/sessions'

export default class AccountSessionsController {
  async destroy(ctx: HttpContext) {
    await signOutEverywhere(ctx.access)
    await closeSession(ctx)
    ctx.session.flash('notice', ctx.i18n.t('accounts.signIn.signedOutEverywhere'))
    return ctx.response.redirect().toPath('/sign-in')
  }
}
