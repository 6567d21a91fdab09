import type { HttpContext } from '@adonisjs/core/http'
import { inviteUser } from '#app/accounts/actions/invite_user'
import { formErrors } from '#app/core/form_errors'
import { unreachable } from '#app/core/result'
import { rowId } from '#app/core/row_id'
import { invitePage, showAccountPage } from '#app/manage/accounts/pages'
import { accountRows } from '#app/manage/accounts/queries/account_rows'
import { findAccount } from '#app/manage/accounts/queries/find_account'
import { foundAccounts } from '#app/manage/accounts/queries/found_accounts'
import { chosenGrant, grantChoices } from '#app/manage/accounts/queries/grant_choices'
import { invitationForm } from '#app/manage/accounts/validators'

const SEARCH_MAX = 200

export default class AccountsController {
  async index({ locale, request, view }: HttpContext) {
    const search = String(request.input('q') ?? '').slice(0, SEARCH_MAX)
    const after = rowId(request.input('after'))
    const { users, next } = await foundAccounts({ search, after })
    return view.render('pages/manage/accounts/index', {
      accounts: await accountRows(users, locale),
      search,
      first: after ? `?${new URLSearchParams({ q: search })}` : null,
      next: next && `?${new URLSearchParams({ q: search, after: String(next) })}`,
    })
  }

  create(ctx: HttpContext) {
    return invitePage(ctx)
  }

  async store(ctx: HttpContext) {
    const { access, i18n, locale, request, response, session } = ctx
    const [error, form] = await request.tryValidateUsing(invitationForm)
    if (error) return invitePage(ctx, formErrors(error))
    const grant = chosenGrant(form.grant, await grantChoices(locale))
    if (!grant) return invitePage(ctx, { grant: i18n.t('validator.shared.messages.in') })

    const result = await inviteUser({ ...form, grant }, access.actor)
    if (result.ok) {
      session.flash('success', i18n.t('accounts.manage.invited', { email: result.value.email }))
      return response.redirect().toPath(`/manage/accounts/${result.value.id}`)
    }
    switch (result.reason) {
      case 'address_taken': {
        const { owner } = result
        return invitePage(ctx, { email: i18n.t('accounts.manage.addressTaken', { owner }) })
      }
      case 'disabled':
        return invitePage(ctx, { email: i18n.t('accounts.manage.isDisabled') })
      default:
        return unreachable(result)
    }
  }

  async show(ctx: HttpContext) {
    return showAccountPage(ctx, await findAccount(ctx.params.id))
  }
}
