import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import { findPublicEvent } from '#app/events/queries/public_events'
import { agendaPage } from '#app/site/queries/agenda_page'

/** The whole agenda of an event, to be read and printed. */
export default class EventAgendasController {
  async show({ view, params, response, locale }: HttpContext) {
    const found = await findPublicEvent(params.slug)
    if (!found) throw new Exception('no such event', { status: 404 })
    if (found.movedTo) {
      return response.redirect().status(301).toPath(`/${locale}/events/${found.movedTo}/agenda`)
    }
    return view.render('pages/site/event_agenda', {
      ...(await agendaPage(found.event.id, locale)),
      unlisted: found.event.visibility !== 'public',
    })
  }
}
