import type { HttpContext } from '@adonisjs/core/http'
import { findManageable } from '#app/events/queries/find_event'
import { askAgain } from '#app/events/translations/actions/ask_again'
import { findRequest } from '#app/events/translations/find_request'

/** Another letter to a translator, with a new link. */
export default class TranslationLettersController {
  async store({ access, params, response, session, i18n }: HttpContext) {
    const event = await findManageable(access, params.id, 'texts')
    const request = await findRequest(event.id, params.request_id)
    await askAgain(request.id, access.actor)
    session.flash('success', i18n.t('translations.request.sentAgain'))
    return response
      .redirect()
      .toPath(`/manage/events/${event.id}/translation-requests/${request.id}`)
  }
}
