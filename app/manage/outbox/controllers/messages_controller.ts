import type { HttpContext } from '@adonisjs/core/http'
import { findVisibleMessage } from '#app/manage/outbox/queries/find_visible_message'
import { messageDetails } from '#app/manage/outbox/queries/message_details'
import { eventChoices, outboxFilter } from '#app/manage/outbox/queries/outbox_filters'
import { outboxList } from '#app/manage/outbox/queries/outbox_list'

/** What was sent to whom, and what became of it. */
export default class MessagesController {
  async index({ access, locale, request, view }: HttpContext) {
    const query = request.qs()
    return view.render('pages/manage/messages/index', {
      ...(await outboxList(access, locale, outboxFilter(query), query)),
      events: await eventChoices(access, locale),
    })
  }

  async show({ access, locale, params, view }: HttpContext) {
    const message = await findVisibleMessage(access, params.id)
    return view.render('pages/manage/messages/show', {
      message: await messageDetails(message, locale),
    })
  }
}
