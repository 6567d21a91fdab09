import type { HttpContext } from '@adonisjs/core/http'
import { withdrawInvitation } from '#app/events/organisers/actions/withdraw_invitation'
import { showInvitation } from '#app/events/organisers/show_invitation'
import { findInvitation, findInvitationFor } from '#app/events/organisers/queries/invitation_page'

/** An organisation is asked to join an event or to lead it. */
export default class OrganiserInvitationsController {
  async show(ctx: HttpContext) {
    const found = await findInvitation(ctx.access, ctx.params.id, ctx.params.invitation_id)
    return showInvitation(ctx, found)
  }

  async destroy({ access, params, response, session, i18n }: HttpContext) {
    const invitation = await findInvitationFor('isLead', access, params)
    const result = await withdrawInvitation(invitation.id, access.actor)
    response.redirect().toPath(`/manage/events/${invitation.eventId}/organisers`)
    return result.ok
      ? session.flash('success', i18n.t('organisers.answered.withdrawn'))
      : session.flash('notice', i18n.t('organisers.settled'))
  }
}
