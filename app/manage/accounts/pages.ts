import type { HttpContext } from '@adonisjs/core/http'
import type User from '#app/accounts/models/user'
import type { FormErrors } from '#app/core/form_errors'
import { LOCALES, NATIVE_NAMES } from '#app/core/languages/locales'
import { grantOptions } from '#app/manage/accounts/grant_options'
import { accountRows } from '#app/manage/accounts/queries/account_rows'
import { grantChoices } from '#app/manage/accounts/queries/grant_choices'

const FIELDS = ['name', 'email', 'locale', 'grant']

/** The form that invites somebody; with errors, as it was sent. */
export async function invitePage(ctx: HttpContext, errors?: FormErrors) {
  const { i18n, locale, request, response, view } = ctx
  if (errors) response.status(422)
  return view.render('pages/manage/accounts/create', {
    errors,
    old: errors && request.only(FIELDS),
    grants: grantOptions(await grantChoices(locale), i18n),
    languages: LOCALES.map((value) => ({ value, label: NATIVE_NAMES[value].name, lang: value })),
  })
}

/** One account with its roles, and the form that gives another. */
export async function showAccountPage(ctx: HttpContext, user: User, errors?: FormErrors) {
  const { i18n, locale, response, view } = ctx
  if (errors) response.status(422)
  const [account] = await accountRows([user], locale)
  return view.render('pages/manage/accounts/show', {
    errors,
    account,
    grants: grantOptions(await grantChoices(locale), i18n),
  })
}
