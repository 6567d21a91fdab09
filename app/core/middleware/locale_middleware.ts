import type { I18n } from '@adonisjs/i18n'
import i18nManager from '@adonisjs/i18n/services/main'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { isLocale, type Locale } from '#app/core/languages/locales'
import { negotiate } from '#app/core/languages/negotiate'
import { renewView } from '#app/core/view_state'

declare module '@adonisjs/core/http' {
  interface HttpContext {
    locale: Locale
    i18n: I18n
  }
}

/** The page's language: that of the address; elsewhere what the reader's browser asks for. */
export default class LocaleMiddleware {
  handle(ctx: HttpContext, next: NextFn) {
    const inAddress = ctx.params.locale
    useLocale(
      ctx,
      isLocale(inAddress) ? inAddress : negotiate(ctx.request.header('accept-language'))
    )
    return next()
  }
}

/** Sets the language of an answer, in place of what the address or the browser said. */
export function useLocale(ctx: HttpContext, locale: Locale) {
  ctx.locale = locale
  ctx.i18n = i18nManager.locale(locale)
  renewView(ctx)
}
