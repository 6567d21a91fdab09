import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'
import { formErrors } from '#app/core/form_errors'
import { text } from '#app/core/forms/typed'
import { changeOrPropose } from '#app/events/actions/change_or_propose'
import { NOTE_LENGTH } from '#app/events/change_notes'
import { noteOf, noteProblems, noteTyped } from '#app/events/forms/note_fields'
import { findManageable } from '#app/events/queries/find_event'
import type Event from '#app/events/models/event'
import { rehearsedCancellation, showCancellation } from '#app/manage/events/cancellation_page'
import { tellProposed } from '#app/manage/events/changes/tell_proposed'
import { tidingsKey } from '#app/manage/events/changes/tidings'

const rules = vine.create({ reason: vine.string().maxLength(NOTE_LENGTH) })

/** Says who will be told before an event is called off, and calls it off. */
export default class CancellationsController {
  async create(ctx: HttpContext) {
    const event = await findManageable(ctx.access, ctx.params.id)
    const rehearsed = await rehearsedCancellation(ctx, event)
    if (!rehearsed.ok) return this.#refuse(ctx, event, rehearsed)
    return showCancellation(ctx, event, { tidings: rehearsed.value })
  }

  async store(ctx: HttpContext) {
    const { access, request, i18n } = ctx
    const event = await findManageable(access, ctx.params.id)
    const note = noteTyped(request.body())
    const old = { reason: text(request.input('reason')), note }
    const rehearsed = await rehearsedCancellation(ctx, event)
    if (!rehearsed.ok) return this.#refuse(ctx, event, rehearsed)

    const [error, form] = await request.tryValidateUsing(rules)
    const errors = { ...noteProblems(note, i18n), ...(error ? formErrors(error) : {}) }
    const tidings = rehearsed.value
    if (error || Object.keys(errors).length > 0) {
      return showCancellation(ctx, event, { tidings, old, errors }, 422)
    }
    const told = request.input('told')
    if (told !== undefined && told !== tidingsKey(tidings)) {
      return showCancellation(ctx, event, { tidings, old, isOther: true })
    }
    const { reason } = form
    const change = { matter: 'cancellation' as const, reason, note: noteOf(note) }
    const wish = { eventId: event.id, change, actor: access.actor, by: access }
    const result = await changeOrPropose(wish)
    if (!result.ok) return this.#refuse(ctx, event, result)
    const { proposalId } = result.value
    if (proposalId !== null) return tellProposed(ctx, event.id, proposalId)
    return this.#goBack(ctx, event, 'success', 'events.cancel.done')
  }

  #refuse(ctx: HttpContext, event: Event, { reason }: { reason: string }) {
    const message = reason === 'already_proposed' ? 'proposals.already' : 'events.cancel.notNow'
    return this.#goBack(ctx, event, 'error', message)
  }

  #goBack({ response, session, i18n }: HttpContext, event: Event, kind: string, message: string) {
    session.flash(kind, i18n.t(message))
    return response.redirect().toPath(`/manage/events/${event.id}`)
  }
}
