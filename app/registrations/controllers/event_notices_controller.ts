import type { HttpContext } from '@adonisjs/core/http'
import { eventSummary } from '#app/events/queries/event_summary'
import { openEvent } from '#app/registrations/open_event'
import { eventNotices } from '#app/registrations/queries/event_notices'

/** What becomes of the data one types into a registration form: our words, then each organiser's own. */
export default class EventNoticesController {
  async show({ params, locale, view }: HttpContext) {
    const { id } = await openEvent(params.slug)
    return view.render('pages/registrations/notice', {
      event: await eventSummary(id, locale),
      notices: await eventNotices(id, locale),
    })
  }
}
