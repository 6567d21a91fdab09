import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#app/core/clock'
import { myEvents } from '#app/events/queries/my_events'
import { findBySlug, findPublicEvent } from '#app/events/queries/public_events'
import { agendaEntry } from '#app/site/queries/agenda/agenda_entry'
import { agendaRows } from '#app/site/queries/agenda/agenda_rows'
import { byMonth } from '#app/site/queries/by_month'
import { eventPage } from '#app/site/queries/event_page/event_page'
import { eventsInOrder } from '#app/site/queries/events_in_order'
import { shareText } from '#app/site/share_text'
import { appUrl } from '#config/app'

const MOST = 100

/** Events for members and partners, for those among them who signed in. Others find nothing here. */
export default class MyEventsController {
  async index({ access, locale, view }: HttpContext) {
    const among = myEvents(access).whereNot('events.status', 'archived')
    const keys = await eventsInOrder(among, { when: 'coming', after: null, limit: MOST })
    const ids = keys.map(({ id }) => id)
    const rows = await agendaRows(ids)
    const now = clock.now()
    return view.render('pages/site/my_events', {
      months: byMonth(ids.map((id) => agendaEntry(id, rows, locale, now))),
    })
  }

  async show({ access, params, locale, response, view }: HttpContext) {
    const found = await findBySlug(() => myEvents(access), params.slug)
    if (!found && (await findPublicEvent(params.slug)))
      return response.redirect().toPath(`/${locale}/events/${params.slug}`)
    if (!found) throw new Exception('no such event', { status: 404 })
    if (found.movedTo) {
      return response.redirect().status(301).toPath(`/${locale}/my/events/${found.movedTo}`)
    }
    const event = await eventPage(found.event.id, locale)
    if (!event) throw new Exception('no such event', { status: 404 })
    return view.render('pages/site/event', {
      event,
      closed: found.event.visibility,
      unlisted: true,
      url: `${appUrl}/${locale}/my/events/${event.slug}`,
      share: shareText(event),
      jsonLd: null,
    })
  }
}
