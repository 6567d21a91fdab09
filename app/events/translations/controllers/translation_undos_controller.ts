import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import { rowId } from '#app/core/row_id'
import { unreachable } from '#app/core/result'
import { findManageable } from '#app/events/queries/find_event'
import { undoTranslation } from '#app/events/translations/actions/undo_translation'
import { findRequest } from '#app/events/translations/find_request'

/** Takes back what a translator saved at once. */
export default class TranslationUndosController {
  async store({ access, params, response, session, i18n }: HttpContext) {
    const event = await findManageable(access, params.id, 'texts')
    const request = await findRequest(event.id, params.request_id)
    const activityId = rowId(params.activity_id) ?? 0
    const result = await undoTranslation({ eventId: event.id, activityId, actor: access.actor })
    const back = () =>
      response.redirect().toPath(`/manage/events/${event.id}/translation-requests/${request.id}`)
    if (result.ok) {
      const kind = result.value.kept > 0 ? 'notice' : 'success'
      session.flash(kind, i18n.t('translations.undone', result.value))
      return back()
    }
    switch (result.reason) {
      case 'closed':
        session.flash('error', i18n.t('events.closed'))
        return back()
      case 'no_such':
        throw new Exception('nothing like that was saved', { status: 404, code: 'E_NOT_FOUND' })
      default:
        return unreachable(result)
    }
  }
}
