import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import { findPublicEvent } from '#app/events/queries/public_events'
import { eventJsonLd } from '#app/site/event_json_ld'
import { eventPage } from '#app/site/queries/event_page/event_page'
import { shareText } from '#app/site/share_text'
import { appUrl } from '#config/app'

export default class EventPagesController {
  async show({ view, params, response, locale }: HttpContext) {
    const found = await findPublicEvent(params.slug)
    if (!found) throw new Exception('no such event', { status: 404 })
    if (found.movedTo)
      return response.redirect().status(301).toPath(`/${locale}/events/${found.movedTo}`)

    const event = await eventPage(found.event.id, locale)
    if (!event) throw new Exception('no such event', { status: 404 })
    const url = `${appUrl}/${locale}/events/${event.slug}`
    return view.render('pages/site/event', {
      event,
      url,
      unlisted: found.event.visibility !== 'public',
      share: shareText(event),
      jsonLd: eventJsonLd(event, url),
    })
  }
}
