import type { HttpContext } from '@adonisjs/core/http'
import { unreachable } from '#app/core/result'
import { archiveEvent } from '#app/events/actions/archive_event'
import { unarchiveEvent } from '#app/events/actions/unarchive_event'
import { findManageable } from '#app/events/queries/find_event'

/** Puts an event away, by which a draft is discarded, and takes it out again. */
export default class ArchivesController {
  async store({ access, params, response, session, i18n }: HttpContext) {
    const event = await findManageable(access, params.id)
    const result = await archiveEvent({ eventId: event.id, actor: access.actor })
    response.redirect().toPath(`/manage/events/${event.id}`)
    if (result.ok) {
      const key = event.publishedAt ? 'archived' : 'discarded'
      return session.flash('success', i18n.t(`events.archive.${key}`))
    }
    switch (result.reason) {
      case 'already_archived':
        return session.flash('notice', i18n.t('events.archive.already'))
      case 'still_to_come':
        return session.flash('warning', i18n.t('events.archive.stillToCome'))
      default:
        return unreachable(result.reason)
    }
  }

  async destroy({ access, params, response, session, i18n }: HttpContext) {
    const event = await findManageable(access, params.id)
    const result = await unarchiveEvent({ eventId: event.id, actor: access.actor })
    response.redirect().toPath(`/manage/events/${event.id}`)
    if (result.ok) return session.flash('success', i18n.t('publication.unarchived'))
    return session.flash('notice', i18n.t('publication.notArchived'))
  }
}
