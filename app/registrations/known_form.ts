import type { HttpContext } from '@adonisjs/core/http'
import { privatePage } from '#app/core/private_page'
import type Event from '#app/events/models/event'
import type { Known } from '#app/registrations/admission'
import { answerWish } from '#app/registrations/answer_wish'
import { readForm } from '#app/registrations/read_form'
import { showForm } from '#app/registrations/show_form'
import { openTyped } from '#app/registrations/typed_form'

/** The form for somebody we know, with what they typed before they changed its language. */
export async function showKnownForm(ctx: HttpContext, event: Event, known: Known) {
  privatePage(ctx)
  const typed = await openTyped(ctx.request.input('typed'), event.id)
  return showForm(ctx, event, { old: typed?.fields, nonce: typed?.nonce }, known)
}

export async function answerKnownForm(ctx: HttpContext, event: Event, known: Known) {
  privatePage(ctx)
  const read = await readForm(ctx, event, known)
  if ('again' in read) return showForm(ctx, event, read.again, known)
  return answerWish(ctx, event, read.wish, known)
}
