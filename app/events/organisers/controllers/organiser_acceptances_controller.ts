import type { HttpContext } from '@adonisjs/core/http'
import { unreachable } from '#app/core/result'
import { acceptInvitation } from '#app/events/organisers/actions/answer_invitation'
import { findInvitationFor } from '#app/events/organisers/queries/invitation_page'

/** The yes of an organisation that was asked to organise an event, or to lead it. */
export default class OrganiserAcceptancesController {
  async store({ access, params, response, session, i18n }: HttpContext) {
    const { id, eventId, matter } = await findInvitationFor('isAsked', access, params)
    const result = await acceptInvitation(id, access.actor)
    if (result.ok) {
      session.flash('success', i18n.t(`organisers.answered.accepted.${matter}`))
      return response.redirect().toPath(`/manage/events/${eventId}/organisers`)
    }
    response.redirect().toPath(`/manage/events/${eventId}/organiser-invitations/${id}`)
    switch (result.reason) {
      case 'settled':
        return session.flash('notice', i18n.t('organisers.settled'))
      case 'closed':
        return session.flash('error', i18n.t('events.closed'))
      default:
        return unreachable(result)
    }
  }
}
