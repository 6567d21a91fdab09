import type { HttpContext } from '@adonisjs/core/http'
import { useLocale } from '#app/core/middleware/locale_middleware'

/** Every part of the interface in every state, for those who build it. Not there in production. */
export default class StyleGuideController {
  show(ctx: HttpContext) {
    useLocale(ctx, 'en')
    return ctx.view.render('pages/styleguide', {
      errors: { email: ['Enter the whole address, for example ime@firma.rs'] },
      old: { email: 'jovana.firma.rs', materials: 'mail', notice: '1' },
    })
  }
}
