import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'
import { formErrors } from '#app/core/form_errors'
import { text } from '#app/core/forms/typed'
import { declineInvitation } from '#app/events/organisers/actions/answer_invitation'
import { showInvitation } from '#app/events/organisers/show_invitation'
import { findInvitation, findInvitationFor } from '#app/events/organisers/queries/invitation_page'

const rules = vine.create({ reason: vine.string().maxLength(1000) })

/** The no of an organisation that was asked, with its reason. */
export default class OrganiserRefusalsController {
  async store(ctx: HttpContext) {
    const { access, params, request, response, session, i18n } = ctx
    const { id, eventId } = await findInvitationFor('isAsked', access, params)
    const old = { reason: text(request.input('reason')).trim() }
    const [error, form] = await request.tryValidateUsing(rules, {
      data: { reason: old.reason || null },
    })
    if (error) {
      response.status(422)
      const found = await findInvitation(access, params.id, params.invitation_id)
      return showInvitation(ctx, found, { errors: formErrors(error), old })
    }
    const result = await declineInvitation(id, form.reason, access.actor)
    response.redirect().toPath(`/manage/events/${eventId}/organiser-invitations/${id}`)
    return result.ok
      ? session.flash('success', i18n.t('organisers.answered.declined'))
      : session.flash('notice', i18n.t('organisers.settled'))
  }
}
