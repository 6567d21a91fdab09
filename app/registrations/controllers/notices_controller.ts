import type { HttpContext } from '@adonisjs/core/http'
import { noticeText } from '#app/registrations/queries/notice_text'

/** One version of what an organisation says about personal data: the words that somebody was shown, for good. */
export default class NoticesController {
  async show({ params, locale, view }: HttpContext) {
    return view.render('pages/registrations/notice_text', await noticeText(params.id, locale))
  }
}
