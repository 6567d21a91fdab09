import type { HttpContext } from '@adonisjs/core/http'
import { disableUser } from '#app/accounts/actions/disable_user'
import { enableUser } from '#app/accounts/actions/enable_user'
import { findAccount } from '#app/manage/accounts/queries/find_account'

export default class DisablementsController {
  async store({ access, i18n, params, response, session }: HttpContext) {
    const { id } = await findAccount(params.id)
    const result = await disableUser(id, access.actor)
    if (result.ok) session.flash('success', i18n.t('accounts.manage.disabled'))
    else session.flash('error', i18n.t('accounts.manage.lastAdmin'))
    return response.redirect().toPath(`/manage/accounts/${id}`)
  }

  async destroy({ access, i18n, params, response, session }: HttpContext) {
    const { id } = await findAccount(params.id)
    await enableUser(id, access.actor)
    session.flash('success', i18n.t('accounts.manage.enabled'))
    return response.redirect().toPath(`/manage/accounts/${id}`)
  }
}
