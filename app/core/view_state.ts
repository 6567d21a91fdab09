import { HttpContext } from '@adonisjs/core/http'
import type { Edge } from 'edge.js'
import { addressLinks } from '#app/core/language_links'
import { appUrl } from '#config/app'

/** Makes the view of an answer when it is first asked for: most of what is sent has none. */
export function registerViews(edge: Edge) {
  HttpContext.getter(
    'view',
    function (this: HttpContext) {
      return edge.createRenderer().share({ request: this.request, ...(this.i18n && state(this)) })
    },
    true
  )
}

/** Tells a view that is made already of another language. */
export function renewView(ctx: HttpContext) {
  if (Object.hasOwn(ctx, 'view')) ctx.view.share(state(ctx))
}

/** What every template may use besides its own values: words, language, where the page stands. */
function state(ctx: HttpContext) {
  return {
    i18n: ctx.i18n,
    locale: ctx.locale,
    languageLinks: addressLinks(ctx),
    path: ctx.request.url(),
    appUrl,
    t: ctx.i18n.formatMessage.bind(ctx.i18n),
  }
}
