import type { HttpContext } from '@adonisjs/core/http'
import { unreachable } from '#app/core/result'
import { publishEvent } from '#app/events/actions/publish_event'
import { findManageable } from '#app/events/queries/find_event'

export default class PublicationsController {
  async store({ access, params, response, session, i18n }: HttpContext) {
    const event = await findManageable(access, params.id)
    const result = await publishEvent({ eventId: event.id, actor: access.actor })
    response.redirect().toPath(`/manage/events/${event.id}`)
    if (result.ok) return session.flash('success', i18n.t('events.publish.done'))
    switch (result.reason) {
      case 'incomplete':
        return session.flash('warning', i18n.t('events.publish.incomplete'))
      case 'already_published':
        return session.flash('notice', i18n.t('events.publish.already'))
      case 'closed':
      case 'stale':
        return session.flash('error', i18n.t('events.closed'))
      default:
        return unreachable(result)
    }
  }
}
