import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#app/core/clock'
import { todayPage } from '#app/manage/today/queries/today_page'

/** The desk in the morning: what waits, what comes, how it goes. */
export default class TodayController {
  async show({ access, locale, view }: HttpContext) {
    return view.render('pages/manage/today', await todayPage({ access, locale, now: clock.now() }))
  }
}
