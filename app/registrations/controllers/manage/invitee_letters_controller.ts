import type { HttpContext } from '@adonisjs/core/http'
import { findManageable } from '#app/events/queries/find_event'
import { inviteAgain } from '#app/registrations/actions/change_invitee'
import { answerInviteeStep } from '#app/registrations/manage/answer_invitee_step'
import { findInviteeOf } from '#app/registrations/manage/find_invitee'

/** The letter with the personal link goes out once more. */
export default class InviteeLettersController {
  async store(ctx: HttpContext) {
    const event = await findManageable(ctx.access, ctx.params.id)
    const { id } = await findInviteeOf(event, ctx.params.invitee_id)
    return answerInviteeStep(ctx, await inviteAgain(id, ctx.access.actor), 'sent')
  }
}
