import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import { newFormToken } from '#app/core/form_token'
import { privatePage } from '#app/core/private_page'
import type Event from '#app/events/models/event'
import { eventSummary } from '#app/events/queries/event_summary'
import { askForDate } from '#app/mailings/date_wishes/actions/ask_for_date'
import { withdrawDateWish } from '#app/mailings/date_wishes/actions/withdraw_date_wish'
import { findAwaited } from '#app/mailings/date_wishes/awaited_events'
import { findByToken } from '#app/mailings/date_wishes/date_wish'
import { dateSubject, readDateForm, type Again } from '#app/mailings/date_wishes/read_date_form'
import { demoOutboxUrl } from '#app/messages/demo_outbox'

/** "Tell me when the date is set": asked on a public page, confirmed and taken back by the link of a letter. */
export default class DateWishesController {
  async create(ctx: HttpContext) {
    const { params, response, locale } = ctx
    const found = await findAwaited(params.slug)
    if (!found) throw new Exception('no such event', { status: 404 })
    if (found.dated) return response.redirect().toPath(`/${locale}/events/${found.event.slug}`)
    return this.#form(ctx, found.event)
  }

  async store(ctx: HttpContext) {
    const { params, response, locale } = ctx
    const found = await findAwaited(params.slug)
    if (!found) throw new Exception('no such event', { status: 404 })
    const { event, dated } = found
    if (dated) return response.redirect().status(303).toPath(`/${locale}/events/${event.slug}`)
    const read = await readDateForm(ctx, event)
    if ('again' in read) return this.#form(ctx, event, read.again)
    if (!read.trapped) await askForDate({ eventId: event.id, email: read.email, locale })
    return response.redirect().status(303).toPath(`/${locale}/events/${event.slug}/date/sent`)
  }

  async show(ctx: HttpContext) {
    privatePage(ctx)
    const wish = await findByToken(String(ctx.params.token))
    const event = wish && (await eventSummary(wish.event_id, ctx.locale))
    if (!wish || !event) ctx.response.status(404)
    return ctx.view.render('pages/mailings/date_wish', {
      event,
      wish: wish && { email: wish.email, isConfirmed: wish.confirmed_at !== null },
      path: `/${ctx.locale}/date-wishes/${ctx.params.token}`,
    })
  }

  async destroy(ctx: HttpContext) {
    privatePage(ctx)
    const wish = await findByToken(String(ctx.params.token))
    if (wish) await withdrawDateWish(wish.id)
    return ctx.view.render('pages/mailings/date_wish_gone')
  }

  async #form(ctx: HttpContext, event: Event, again?: Again) {
    const { request, response, view, locale } = ctx
    response.status(again?.status ?? 200)
    return view.render('pages/mailings/date', {
      event: await eventSummary(event.id, locale),
      token: newFormToken(dateSubject(event)),
      errors: again?.errors,
      notice: again?.notice,
      old: again && request.only(['email']),
      demoOutbox: demoOutboxUrl(locale),
    })
  }
}
