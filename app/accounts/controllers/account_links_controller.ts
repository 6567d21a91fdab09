import type { HttpContext } from '@adonisjs/core/http'
import { askForLink } from '#app/accounts/actions/ask_for_link'
import { showAccount } from '#app/accounts/show_account'
import { tryLater } from '#app/accounts/try_later'

export default class AccountLinksController {
  /** A link to a new password, for those who signed in a while ago and have or know no password. */
  async store(ctx: HttpContext) {
    const { request, response, session, user, locale, i18n } = ctx
    const result = await askForLink({ email: user.email, purpose: 'reset', locale }, request.ip())
    if (!result.ok) {
      return showAccount(ctx, { status: 429, alert: tryLater(ctx, result.retryAfter) })
    }
    session.flash('notice', i18n.t('accounts.account.linkSent'))
    return response.redirect().toPath('/account')
  }
}
