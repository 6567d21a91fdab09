import type { HttpContext } from '@adonisjs/core/http'
import { atLeastUnlessTogether } from '#app/core/at_least'
import { answerWish } from '#app/registrations/answer_wish'
import { openEvent } from '#app/registrations/open_event'
import { readForm } from '#app/registrations/read_form'
import { lookIntoMail } from '#app/registrations/look_into_mail'
import { showForm } from '#app/registrations/show_form'
import { openTyped } from '#app/registrations/typed_form'

/**
 * Milliseconds; longer than what is written for somebody new, which is more than for one who is registered. So the
 * time of the answer tells no more than its words.
 */
export const ANSWER_TAKES = 80

export default class RegistrationsController {
  async create(ctx: HttpContext) {
    const { params, request, response, locale } = ctx
    const event = await openEvent(params.slug)
    if (event.slug !== params.slug) {
      return response
        .redirect()
        .status(301)
        .withQs()
        .toPath(`/${locale}/events/${event.slug}/register`)
    }
    const typed = await openTyped(request.input('typed'), event.id)
    return showForm(ctx, event, { old: typed?.fields, nonce: typed?.nonce })
  }

  async store(ctx: HttpContext) {
    const event = await openEvent(ctx.params.slug)
    const read = await readForm(ctx, event)
    if ('again' in read) return showForm(ctx, event, read.again)
    const answer = read.trapped
      ? lookIntoMail(ctx, event, read.wish)
      : answerWish(ctx, event, read.wish)
    return atLeastUnlessTogether(ANSWER_TAKES, Promise.resolve(answer))
  }
}
