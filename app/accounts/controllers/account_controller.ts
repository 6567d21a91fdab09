import type { HttpContext } from '@adonisjs/core/http'
import { chooseLanguage } from '#app/accounts/actions/choose_language'
import { showAccount } from '#app/accounts/show_account'
import { languageForm } from '#app/accounts/validators'
import { formErrors } from '#app/core/form_errors'
import { useLocale } from '#app/core/middleware/locale_middleware'

export default class AccountController {
  show(ctx: HttpContext) {
    return showAccount(ctx)
  }

  async update(ctx: HttpContext) {
    const { request, response, session, user, access } = ctx
    const [error, form] = await request.tryValidateUsing(languageForm)
    if (error) return showAccount(ctx, { status: 422, errors: formErrors(error) })

    await chooseLanguage(user, access.actor, form.locale)
    session.forget('locale')
    if (form.locale) useLocale(ctx, form.locale)
    session.flash('notice', ctx.i18n.t('accounts.account.languageSaved'))
    return response.redirect().toPath('/account')
  }
}
