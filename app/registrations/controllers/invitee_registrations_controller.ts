import type { HttpContext } from '@adonisjs/core/http'
import Event from '#app/events/models/event'
import { answerKnownForm, showKnownForm } from '#app/registrations/known_form'
import { findInvitee, type OpenInvitee } from '#app/registrations/queries/find_invitee'
import { ownPath } from '#app/registrations/own_link'

/** The form for whoever holds a personal invitation; nobody has to confirm the mailbox it was sent to. */
export default class InviteeRegistrationsController {
  async create(ctx: HttpContext) {
    const found = await findInvitee(ctx.params.token)
    if (!found) return this.#gone(ctx)
    if (found.registration) return this.#toOwnPage(ctx, found.registration)
    return showKnownForm(ctx, await Event.findOrFail(found.invitee.eventId), knownBy(ctx, found))
  }

  async store(ctx: HttpContext) {
    const found = await findInvitee(ctx.params.token)
    if (!found) return this.#gone(ctx)
    if (found.registration) return this.#toOwnPage(ctx, found.registration)
    return answerKnownForm(ctx, await Event.findOrFail(found.invitee.eventId), knownBy(ctx, found))
  }

  #toOwnPage({ locale, response }: HttpContext, { tokenEncrypted }: { tokenEncrypted: string }) {
    return response.redirect().status(303).toPath(ownPath(locale, tokenEncrypted))
  }

  #gone({ response, view }: HttpContext) {
    response.status(410)
    return view.render('pages/registrations/invitation_gone')
  }
}

function knownBy({ params }: HttpContext, { invitee }: OpenInvitee) {
  return {
    admission: { by: 'invitation' as const, inviteeId: invitee.id },
    name: invitee.name ?? '',
    nameIsFixed: false,
    email: invitee.email,
    path: `/invited/${params.token}`,
  }
}
