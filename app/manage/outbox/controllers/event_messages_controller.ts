import type { HttpContext } from '@adonisjs/core/http'
import { eventTabs } from '#app/events/queries/event_tabs'
import { findManageable } from '#app/events/queries/find_event'
import { messageEvents } from '#app/manage/outbox/queries/message_events'
import { outboxFilter } from '#app/manage/outbox/queries/outbox_filters'
import { outboxList } from '#app/manage/outbox/queries/outbox_list'

/** The mails of one event, among its other pages. */
export default class EventMessagesController {
  async index({ access, locale, params, request, view }: HttpContext) {
    const event = await findManageable(access, params.id)
    const query = request.qs()
    const filter = { ...outboxFilter(query), event: event.id }
    const named = await messageEvents([event.id], locale)
    return view.render('pages/manage/messages/of_event', {
      ...(await outboxList(access, locale, filter, query)),
      title: named.get(event.id)?.title,
      tabs: eventTabs(event, 'messages'),
    })
  }
}
