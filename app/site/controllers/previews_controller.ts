import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import { findPreviewable } from '#app/events/queries/find_event'
import { eventPage } from '#app/site/queries/event_page/event_page'
import { shareText } from '#app/site/share_text'
import { appUrl } from '#config/app'

/** The public page of an event before the public sees it, for those who organise it, watch it or are asked to organise it. */
export default class PreviewsController {
  async show({ access, view, params, locale }: HttpContext) {
    const { id } = await findPreviewable(access, params.id)
    const event = await eventPage(id, locale)
    if (!event) throw new Exception('no such event', { status: 404 })
    return view.render('pages/site/event', {
      event,
      preview: true,
      unlisted: true,
      url: `${appUrl}/${locale}/events/${event.slug}`,
      share: shareText(event),
      jsonLd: null,
    })
  }
}
