import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import { eventSummary } from '#app/events/queries/event_summary'
import { findPublicEvent } from '#app/events/queries/public_events'
import { demoOutboxUrl } from '#app/messages/demo_outbox'

/** The one answer for everybody who asked for a date: look into your mail. */
export default class SentDateWishesController {
  async show({ params, locale, view }: HttpContext) {
    const found = await findPublicEvent(params.slug)
    if (!found) throw new Exception('no such event', { status: 404 })
    return view.render('pages/mailings/date_sent', {
      event: await eventSummary(found.event.id, locale),
      demoOutbox: demoOutboxUrl(locale),
    })
  }
}
