import type { HttpContext } from '@adonisjs/core/http'
import { grantRole } from '#app/accounts/actions/grant_role'
import { revokeGrant } from '#app/accounts/actions/revoke_grant'
import { formErrors } from '#app/core/form_errors'
import { showAccountPage } from '#app/manage/accounts/pages'
import { findAccount, findGrant } from '#app/manage/accounts/queries/find_account'
import { chosenGrant, grantChoices } from '#app/manage/accounts/queries/grant_choices'
import { grantForm } from '#app/manage/accounts/validators'

export default class GrantsController {
  async store(ctx: HttpContext) {
    const { access, i18n, locale, params, request, response, session } = ctx
    const user = await findAccount(params.id)
    const [error, form] = await request.tryValidateUsing(grantForm)
    if (error) return showAccountPage(ctx, user, formErrors(error))
    const grant = chosenGrant(form.grant, await grantChoices(locale))
    if (!grant) {
      return showAccountPage(ctx, user, { grant: i18n.t('validator.shared.messages.in') })
    }
    await grantRole(user.id, grant, access.actor)
    session.flash('success', i18n.t('accounts.manage.granted'))
    return response.redirect().toPath(`/manage/accounts/${user.id}`)
  }

  async destroy({ access, i18n, params, response, session }: HttpContext) {
    const user = await findAccount(params.id)
    const result = await revokeGrant(await findGrant(user, params.grantId), access.actor)
    if (result.ok) session.flash('success', i18n.t('accounts.manage.revoked'))
    else session.flash('error', i18n.t('accounts.manage.lastAdmin'))
    return response.redirect().toPath(`/manage/accounts/${user.id}`)
  }
}
