import type { HttpContext } from '@adonisjs/core/http'
import { findManageable } from '#app/events/queries/find_event'
import { inviteAgain } from '#app/registrations/actions/change_invitee'
import { findInviteeOf } from '#app/registrations/manage/find_invitee'

/** The letter with the personal link goes out once more. */
export default class InviteeLettersController {
  async store({ access, params, response, session, i18n }: HttpContext) {
    const event = await findManageable(access, params.id)
    const invitee = await findInviteeOf(event, params.invitee_id)
    const result = await inviteAgain(invitee.id, access.actor)
    session.flash(
      result.ok ? 'success' : 'warning',
      i18n.t(`invitees.steps.${result.ok ? 'sent' : result.reason}`)
    )
    return response.redirect().toPath(`/manage/events/${event.id}/invitees`)
  }
}
