import type { HttpContext } from '@adonisjs/core/http'
import { addressLinks } from '#app/core/language_links'
import { appUrl } from '#config/app'

/** What every template may use besides its own values: words, language, where the page stands. */
export function shareView(ctx: HttpContext) {
  ctx.view.share({
    i18n: ctx.i18n,
    locale: ctx.locale,
    languageLinks: addressLinks(ctx),
    path: ctx.request.url(),
    appUrl,
    t: ctx.i18n.formatMessage.bind(ctx.i18n),
  })
}
