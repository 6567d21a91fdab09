import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { isLocale, type Locale } from '#app/core/languages/locales'
import { sessionLinks } from '#app/core/language_links'
import { useLocale } from '#app/core/middleware/locale_middleware'

/** The language that somebody chose by the switch of a page whose address has none. */
export function sessionLocale({ session }: HttpContext): Locale | null {
  const locale = session.get('locale')
  return isLocale(locale) ? locale : null
}

/** Keeps the language that was chosen on a page with a session, until another is or the session ends. */
export default class SessionLocaleMiddleware {
  handle(ctx: HttpContext, next: NextFn) {
    if (ctx.params.locale) return next()
    const asked = ctx.request.qs().locale
    if (isLocale(asked)) ctx.session.put('locale', asked)
    useSessionLocale(ctx)
    return next()
  }
}

/** Answers in the session's language, else in the one given, and lets the reader choose another. */
export function useSessionLocale(ctx: HttpContext, otherwise: Locale = ctx.locale) {
  useLocale(ctx, sessionLocale(ctx) ?? otherwise)
  ctx.view.share({ languageLinks: sessionLinks(ctx) })
}
