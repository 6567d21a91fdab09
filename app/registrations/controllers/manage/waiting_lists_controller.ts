import type { HttpContext } from '@adonisjs/core/http'
import { findVisible } from '#app/events/queries/find_event'
import { waitingPage } from '#app/registrations/manage/waiting_page'

/** Those who wait for a place at an event, in their order, and the places that are offered. */
export default class WaitingListsController {
  async show({ access, params, request, locale, view }: HttpContext) {
    const event = await findVisible(access, params.id)
    const page = await waitingPage(access, event, request.input('page'), locale)
    return view.render('pages/manage/registrations/waiting', page)
  }
}
