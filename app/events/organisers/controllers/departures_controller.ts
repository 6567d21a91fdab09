import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import { removeOrganiser } from '#app/events/organisers/actions/remove_organiser'
import { findDeparting, whatEnds } from '#app/events/organisers/queries/departure_page'
import { eventHead } from '#app/events/queries/event_head'
import { readableEvents } from '#app/events/reach'

/** A partner leaves an event, or is taken out of it by the lead; what ends with that is said before. */
export default class DeparturesController {
  async create(ctx: HttpContext) {
    const { event, organiser, leaves } = await findDeparting(ctx)
    return ctx.view.render('pages/manage/events/organisers/departure', {
      head: await eventHead(ctx.access, event, 'settings', ctx.locale),
      organiser,
      leaves,
      ends: await whatEnds(event.id, organiser.id),
    })
  }

  async store(ctx: HttpContext) {
    const { access, response, session, i18n } = ctx
    const { event, organiser, leaves } = await findDeparting(ctx)
    const departure = { eventId: event.id, organisationId: organiser.id, leaves }
    const result = await removeOrganiser({ ...departure, actor: access.actor })
    if (!result.ok) throw new Exception('no such partner', { status: 404, code: 'E_NOT_FOUND' })
    session.flash('success', i18n.t(leaves ? 'organisers.left' : 'organisers.removed'))
    const stillReads = await readableEvents(access).where('events.id', event.id).first()
    return response
      .redirect()
      .toPath(stillReads ? `/manage/events/${event.id}/organisers` : '/manage/events')
  }
}
