import type { HttpContext } from '@adonisjs/core/http'
import { unreachable } from '#app/core/result'
import { findVisibleMessage } from '#app/manage/outbox/queries/find_visible_message'
import { resendMessage } from '#app/messages/actions/resend_message'

export default class DeliveriesController {
  /** Sends a mail again. */
  async store({ access, i18n, params, response, session }: HttpContext) {
    const { id } = await findVisibleMessage(access, params.id)
    const result = await resendMessage(id, access.actor)
    const back = response.redirect().toPath(`/manage/messages/${id}`)
    if (result.ok) {
      session.flash('success', i18n.t('messages.resend.done'))
      return back
    }
    switch (result.reason) {
      case 'no_mail_server':
        session.flash('error', i18n.t('messages.resend.noMailServer'))
        return back
      case 'never_sent':
        session.flash('error', i18n.t('messages.resend.neverSent'))
        return back
      case 'under_way':
        session.flash('notice', i18n.t('messages.resend.underWay'))
        return back
      default:
        return unreachable(result.reason)
    }
  }
}
