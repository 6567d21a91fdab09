import type { HttpContext } from '@adonisjs/core/http'
import { sheetOf } from '#app/attendance/queries/sheet'
import { isLocale, LOCALES, NATIVE_NAMES } from '#app/core/languages/locales'
import { useLocale } from '#app/core/middleware/locale_middleware'
import { findVisible } from '#app/events/queries/find_event'

export default class SheetsController {
  /** In the reader's language, or in another (`?lang=bg`): those who sign may speak another one. */
  async show(ctx: HttpContext) {
    const { access, params, request } = ctx
    const event = await findVisible(access, params.id)
    const wanted = request.input('lang')
    if (isLocale(wanted)) useLocale(ctx, wanted)
    const languages = LOCALES.map((locale) => ({
      ...NATIVE_NAMES[locale],
      locale,
      current: locale === ctx.locale,
    }))
    return ctx.view.render('pages/manage/attendance/sheet', {
      ...(await sheetOf(event.id, params.dayId, ctx.locale)),
      languages,
    })
  }
}
