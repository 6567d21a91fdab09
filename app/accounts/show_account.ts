import type { HttpContext } from '@adonisjs/core/http'
import { mayManage } from '#app/accounts/access'
import { cameByFreshLink } from '#app/accounts/sessions'
import type { FormErrors } from '#app/core/form_errors'
import { LOCALES, NATIVE_NAMES } from '#app/core/languages/locales'

/** The account page, also as the answer to one of its forms that was not in order. */
export function showAccount(
  ctx: HttpContext,
  { status = 200, ...problem }: { status?: number; errors?: FormErrors; alert?: string } = {}
) {
  const { response, view, user, access } = ctx
  response.status(status)
  return view.render('pages/accounts/account', {
    ...problem,
    email: user.email,
    work: mayManage(access) ? '/manage' : '/attend',
    language: user.locale ?? '',
    languages: LOCALES.map((locale) => ({
      value: locale,
      label: NATIVE_NAMES[locale].name,
      lang: locale,
    })),
    hasPassword: user.passwordHash !== null,
    asksCurrent: !cameByFreshLink(ctx),
  })
}
