import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { accessOf, type Access } from '#app/accounts/access'
import type User from '#app/accounts/models/user'
import { closeSession } from '#app/accounts/sessions'
import { isLocale } from '#app/core/languages/locales'
import { useSessionLocale } from '#app/core/middleware/session_locale_middleware'

declare module '@adonisjs/core/http' {
  interface HttpContext {
    /** The rights of the signed-in user. Only behind the auth middleware. */
    access: Access
    user: User
  }
}

/** Lets signed-in people through, with their rights and in their language; others go to the sign-in page. */
export default class AuthMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    const user = await signedInUser(ctx)
    if (!user) return askToSignIn(ctx)
    ctx.user = user
    ctx.access = await accessOf(user)
    if (!ctx.params.locale && isLocale(user.locale)) useSessionLocale(ctx, user.locale)
    const { name: text, nameLocale: lang } = user.person
    ctx.view.share({ access: ctx.access, userName: { text, lang } })
    return next()
  }
}

/** A disabled account is signed out at its next request, whatever sessions it still has. */
async function signedInUser(ctx: HttpContext): Promise<User | null> {
  const guard = ctx.auth.use('web')
  if (!(await guard.check())) return null
  const user = guard.getUserOrFail()
  if (!user.disabledAt) return user
  await closeSession(ctx)
  return null
}

/** A script is told by 401; a reader is asked to sign in and comes back to the page that was wanted. */
function askToSignIn({ params, request, response }: HttpContext) {
  if (request.accepts(['html', 'json']) === 'json') return response.unauthorized({ error: 401 })
  const door = params.locale ? `/${params.locale}/my/sign-in` : '/sign-in'
  return response.redirect().withIntendedUrl().toPath(door)
}
