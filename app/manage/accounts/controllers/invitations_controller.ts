import type { HttpContext } from '@adonisjs/core/http'
import { askInAgain } from '#app/accounts/actions/ask_in'
import { localeOf } from '#app/accounts/mails/account_mail'
import { findAccount } from '#app/manage/accounts/queries/find_account'

export default class InvitationsController {
  /** The letter with a first link once more. */
  async store({ access, i18n, params, response, session }: HttpContext) {
    const user = await findAccount(params.id)
    if (user.disabledAt) session.flash('error', i18n.t('accounts.manage.isDisabled'))
    else {
      await askInAgain(user, localeOf(user), access.actor)
      session.flash('success', i18n.t('accounts.manage.invited', { email: user.email }))
    }
    return response.redirect().toPath(`/manage/accounts/${user.id}`)
  }
}
