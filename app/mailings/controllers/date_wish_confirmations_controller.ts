import type { HttpContext } from '@adonisjs/core/http'
import { confirmDateWish } from '#app/mailings/date_wishes/actions/confirm_date_wish'
import { findByToken } from '#app/mailings/date_wishes/date_wish'

/** The button behind a letter's link: yes, this address is mine. */
export default class DateWishConfirmationsController {
  async store({ params, response, locale }: HttpContext) {
    const wish = await findByToken(String(params.token))
    if (wish) await confirmDateWish(wish.id)
    return response.redirect().status(303).toPath(`/${locale}/date-wishes/${params.token}`)
  }
}
