import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import { findPublicEvent } from '#app/events/queries/public_events'
import { sendAgenda } from '#app/site/documents/send_agenda'

/** The agenda of an event on paper. */
export default class AgendaDocumentsController {
  async show(ctx: HttpContext) {
    const { params, response, locale } = ctx
    const found = await findPublicEvent(params.slug)
    if (!found) throw new Exception('no such event', { status: 404 })
    const slug = found.movedTo ?? found.event.slug
    const page = `/${locale}/events/${slug}/agenda`
    if (found.movedTo) return response.redirect().status(301).toPath(`${page}.pdf`)
    return sendAgenda(ctx, { eventId: found.event.id, slug, page })
  }
}
