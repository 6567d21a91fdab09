import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'
import { formErrors, type FormErrors } from '#app/core/form_errors'
import { optionalDay } from '#app/core/forms/day_rule'
import { emptyToNull, text } from '#app/core/forms/typed'
import { changeOrPropose } from '#app/events/actions/change_or_propose'
import { postponeWithin, type Postponement } from '#app/events/actions/postpone_event'
import { plannedProblems } from '#app/events/forms/days_problems'
import { noteColumns, noteOf, noteProblems, noteTyped } from '#app/events/forms/note_fields'
import { eventHead } from '#app/events/queries/event_head'
import { findManageable } from '#app/events/queries/find_event'
import type Event from '#app/events/models/event'
import { askedFirst } from '#app/manage/events/changes/asked_first'
import { tellProposed } from '#app/manage/events/changes/tell_proposed'
import { rehearseChange, tidingsKey, type Tidings } from '#app/manage/events/changes/tidings'
import { endingDays } from '#app/manage/events/ending_days'

const rules = vine.create({ planned_from: optionalDay(), planned_to: optionalDay() })

/** Asks before an event is put off, and puts it off. */
export default class PostponementsController {
  async create(ctx: HttpContext) {
    const event = await findManageable(ctx.access, ctx.params.id)
    const wish = { eventId: event.id, planned: null, actor: ctx.access.actor }
    const rehearsed = await rehearsedPostponement(wish)
    if (!rehearsed.ok) return this.#refuse(ctx, event, rehearsed)
    return this.#show(ctx, event, { tidings: rehearsed.value })
  }

  async store(ctx: HttpContext) {
    const { access, request, i18n } = ctx
    const event = await findManageable(access, ctx.params.id)
    const body = request.body()
    const dates = { planned_from: text(body.planned_from), planned_to: text(body.planned_to) }
    const note = noteTyped(body)
    const old = { ...dates, note }
    const [error] = await request.tryValidateUsing(rules, { data: emptyToNull(dates) })
    const errors = {
      ...(error ? formErrors(error) : plannedProblems({ days: [], ...dates }, i18n)),
      ...noteProblems(note, i18n),
    }
    const planned = old.planned_from ? { from: old.planned_from, to: old.planned_to } : null
    const wish = { eventId: event.id, planned: null, note: noteOf(note), actor: access.actor }
    const rehearsed = await rehearsedPostponement(wish)
    if (!rehearsed.ok) return this.#refuse(ctx, event, rehearsed)
    const tidings = rehearsed.value
    if (Object.keys(errors).length > 0) return this.#show(ctx, event, { tidings, errors, old }, 422)
    const isOther = body.told !== undefined && body.told !== tidingsKey(tidings)
    if (isOther) return this.#show(ctx, event, { tidings, old, isOther })

    const change = { matter: 'postponement' as const, planned, note: wish.note }
    const result = await changeOrPropose({ ...wish, change, by: access })
    if (!result.ok) return this.#refuse(ctx, event, result)
    const { proposalId } = result.value
    if (proposalId !== null) return tellProposed(ctx, event.id, proposalId)
    return this.#goBack(ctx, event, 'success', 'done')
  }

  #refuse(ctx: HttpContext, event: Event, { reason }: { reason: string }) {
    if (reason !== 'already_proposed') return this.#goBack(ctx, event, 'error', 'notNow')
    ctx.session.flash('error', ctx.i18n.t('proposals.already'))
    return ctx.response.redirect().toPath(`/manage/events/${event.id}`)
  }

  #goBack({ response, session, i18n }: HttpContext, event: Event, kind: string, message: string) {
    session.flash(kind, i18n.t(`publication.postpone.${message}`))
    return response.redirect().toPath(`/manage/events/${event.id}`)
  }

  async #show(
    ctx: HttpContext,
    event: Event,
    state: { tidings: Tidings; errors?: FormErrors; old?: object; isOther?: boolean },
    status = 200
  ) {
    const { access, locale, i18n, view, response } = ctx
    response.status(status)
    return view.render('pages/manage/events/postpone', {
      isOther: false,
      ...state,
      head: await eventHead(access, event, 'overview', locale),
      differences: await endingDays(event, i18n),
      asked: await askedFirst(access, event.id, locale),
      isListed: event.visibility === 'public',
      columns: await noteColumns(event, locale),
      told: tidingsKey(state.tidings),
    })
  }
}

function rehearsedPostponement(wish: Postponement) {
  return rehearseChange([wish.eventId], (trx) => postponeWithin(trx, wish))
}
