import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'
import { formErrors } from '#app/core/form_errors'
import { text } from '#app/core/forms/typed'
import { unreachable } from '#app/core/result'
import { cancelEvent } from '#app/events/actions/cancel_event'
import { eventHead } from '#app/events/queries/event_head'
import { findManageable } from '#app/events/queries/find_event'
import type Event from '#app/events/models/event'
import { peopleToTell } from '#app/manage/events/queries/people_to_tell'

const rules = vine.create({ reason: vine.string().maxLength(1000) })

/** Asks before an event is called off, and calls it off. */
export default class CancellationsController {
  async create(ctx: HttpContext) {
    const event = await findManageable(ctx.access, ctx.params.id)
    if (!isOpen(event)) return this.#goBack(ctx, event, 'error', 'events.cancel.notNow')
    return this.#show(ctx, event, {})
  }

  async store(ctx: HttpContext) {
    const { access, request } = ctx
    const event = await findManageable(access, ctx.params.id)
    const [error, form] = await request.tryValidateUsing(rules)
    if (error) {
      const old = { reason: text(request.input('reason')) }
      return this.#show(ctx, event, { errors: formErrors(error), old }, 422)
    }
    const result = await cancelEvent({
      eventId: event.id,
      reason: form.reason,
      actor: access.actor,
    })
    if (result.ok) return this.#goBack(ctx, event, 'success', 'events.cancel.done')
    switch (result.reason) {
      case 'closed':
      case 'stale':
      case 'not_published':
      case 'over':
        return this.#goBack(ctx, event, 'error', 'events.cancel.notNow')
      default:
        return unreachable(result)
    }
  }

  #goBack({ response, session, i18n }: HttpContext, event: Event, kind: string, message: string) {
    session.flash(kind, i18n.t(message))
    return response.redirect().toPath(`/manage/events/${event.id}`)
  }

  async #show(ctx: HttpContext, event: Event, state: object, status = 200) {
    const { access, locale, view, response } = ctx
    response.status(status)
    return view.render('pages/manage/events/cancel', {
      head: await eventHead(access, event, 'overview', locale),
      people: await peopleToTell(event.id),
      ...state,
    })
  }
}

function isOpen({ status }: Event): boolean {
  return status === 'published' || status === 'postponed'
}
