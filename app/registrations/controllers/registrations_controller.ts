import type { HttpContext } from '@adonisjs/core/http'
import { BusyError } from '#app/core/database'
import { unreachable } from '#app/core/result'
import type Event from '#app/events/models/event'
import { registerParticipant } from '#app/registrations/actions/register_participant'
import { openEvent } from '#app/registrations/open_event'
import { readForm } from '#app/registrations/read_form'
import { lookIntoMail } from '#app/registrations/look_into_mail'
import { showForm } from '#app/registrations/show_form'
import { openTyped } from '#app/registrations/typed_form'
import type { RegistrationRequest } from '#app/registrations/wish'

export default class RegistrationsController {
  async create(ctx: HttpContext) {
    const { params, request, response, locale } = ctx
    const event = await openEvent(params.slug)
    if (event.slug !== params.slug) {
      return response.redirect().status(301).toPath(`/${locale}/events/${event.slug}/register`)
    }
    const typed = openTyped(request.input('typed'), event.id)
    return showForm(ctx, event, { old: typed?.fields, nonce: typed?.nonce })
  }

  async store(ctx: HttpContext) {
    const event = await openEvent(ctx.params.slug)
    const read = await readForm(ctx, event)
    if ('again' in read) return showForm(ctx, event, read.again)
    return read.trapped
      ? lookIntoMail(ctx, event, read.wish)
      : this.#register(ctx, event, read.wish)
  }

  async #register(ctx: HttpContext, event: Event, wish: RegistrationRequest) {
    const { nonce } = wish
    try {
      const result = await registerParticipant(wish)
      if (result.ok) return lookIntoMail(ctx, event, wish)
      switch (result.reason) {
        case 'not_open':
          return showForm(ctx, event, { status: 409, nonce })
        case 'no_days':
          return showForm(ctx, event, { status: 409, nonce, notice: 'no_days' })
        default:
          return unreachable(result)
      }
    } catch (error) {
      if (!(error instanceof BusyError)) throw error
      return showForm(ctx, event, { status: 429, nonce, notice: 'busy' })
    }
  }
}
