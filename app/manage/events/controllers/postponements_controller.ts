import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'
import { formErrors, type FormErrors } from '#app/core/form_errors'
import { optionalDay } from '#app/core/forms/day_rule'
import { emptyToNull, text } from '#app/core/forms/typed'
import { unreachable } from '#app/core/result'
import { postponeEvent } from '#app/events/actions/postpone_event'
import { plannedProblems } from '#app/events/forms/days_problems'
import { eventHead } from '#app/events/queries/event_head'
import { findManageable } from '#app/events/queries/find_event'
import type Event from '#app/events/models/event'
import { peopleToTell } from '#app/manage/events/queries/people_to_tell'

const rules = vine.create({ planned_from: optionalDay(), planned_to: optionalDay() })

/** Asks before an event is put off, and puts it off. */
export default class PostponementsController {
  async create(ctx: HttpContext) {
    const event = await findManageable(ctx.access, ctx.params.id)
    if (event.status !== 'published') return this.#goBack(ctx, event, 'error', 'notNow')
    return this.#show(ctx, event, {})
  }

  async store(ctx: HttpContext) {
    const { access, request, i18n } = ctx
    const event = await findManageable(access, ctx.params.id)
    const body = request.body()
    const old = { planned_from: text(body.planned_from), planned_to: text(body.planned_to) }
    const [error] = await request.tryValidateUsing(rules, { data: emptyToNull(old) })
    const errors = error ? formErrors(error) : plannedProblems({ days: [], ...old }, i18n)
    if (Object.keys(errors).length > 0) return this.#show(ctx, event, { errors, old }, 422)

    const planned = old.planned_from ? { from: old.planned_from, to: old.planned_to } : null
    const result = await postponeEvent({ eventId: event.id, planned, actor: access.actor })
    if (result.ok) return this.#goBack(ctx, event, 'success', 'done')
    switch (result.reason) {
      case 'closed':
      case 'stale':
      case 'not_published':
      case 'already_postponed':
      case 'over':
        return this.#goBack(ctx, event, 'error', 'notNow')
      default:
        return unreachable(result)
    }
  }

  #goBack({ response, session, i18n }: HttpContext, event: Event, kind: string, message: string) {
    session.flash(kind, i18n.t(`publication.postpone.${message}`))
    return response.redirect().toPath(`/manage/events/${event.id}`)
  }

  async #show(
    ctx: HttpContext,
    event: Event,
    state: { errors?: FormErrors; old?: object },
    status = 200
  ) {
    const { access, locale, view, response } = ctx
    response.status(status)
    return view.render('pages/manage/events/postpone', {
      head: await eventHead(access, event, 'overview', locale),
      people: await peopleToTell(event.id),
      ...state,
    })
  }
}
