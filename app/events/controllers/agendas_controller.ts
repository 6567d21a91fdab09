import type { HttpContext } from '@adonisjs/core/http'
import { formState, opened, type FormPage } from '#app/core/forms/form_page'
import { formProblems } from '#app/core/forms/form_problems'
import { rowCommand } from '#app/core/forms/row_command'
import { editAgenda } from '#app/events/actions/edit_agenda'
import { timedRows } from '#app/events/forms/agenda/row_times'
import { changeRows } from '#app/events/forms/agenda/row_commands'
import { rowsTyped, shiftTyped, wantedRow, type RowsForm } from '#app/events/forms/agenda/rows_form'
import { rowsProblems, rowsRules } from '#app/events/forms/agenda/rows_rules'
import { shifted } from '#app/events/forms/agenda/shift'
import { editableHolders, notYours } from '#app/events/own_sessions'
import { postedForm } from '#app/events/forms/posted_form'
import { agendas, itemsOfOthers } from '#app/events/queries/agenda/agendas'
import { agendaWarnings } from '#app/events/queries/agenda/warnings'
import { hasTemplate } from '#app/events/queries/agenda/has_template'
import { rowsForm } from '#app/events/queries/agenda/rows_form'
import { rowsPage } from '#app/events/queries/agenda/rows_page'
import { eventTracks } from '#app/events/queries/agenda/tracks'
import { eventHead } from '#app/events/queries/event_head'
import { findDay } from '#app/events/queries/find_day'
import { findManageable, findVisible } from '#app/events/queries/find_event'
import type Day from '#app/events/models/day'
import type Event from '#app/events/models/event'

interface Found {
  event: Event
  day: Day
  /** Whose lines may be edited; null: everybody's. */
  holders: number[] | null
}

/** The agenda of an event, day by day. */
export default class AgendasController {
  async index({ access, params, locale, view }: HttpContext) {
    const event = await findVisible(access, params.id)
    return view.render('pages/manage/events/agenda/index', {
      head: await eventHead(access, event, 'agenda', locale),
      days: await agendas(event, locale),
      holders: await editableHolders(access, event),
      warnings: await agendaWarnings(event, locale),
      hasTemplate: await hasTemplate(event.eventTypeId),
    })
  }

  async edit(ctx: HttpContext) {
    const { event, day, holders } = await this.#find(ctx)
    const form = await rowsForm(day.id, event.locale, holders)
    return this.#show(ctx, { event, day, holders }, opened(form, event.revision))
  }

  async update(ctx: HttpContext) {
    const { access, request, i18n } = ctx
    const found = await this.#find(ctx)
    const { event, day, holders } = found
    const body = request.body()
    const typed = rowsTyped(body)
    const show = (page: FormPage<RowsForm>) => this.#show(ctx, found, page)
    const standing = () => rowsForm(day.id, event.locale, holders)
    const posted = postedForm(ctx, event, { typed, standing, show })
    const command = rowCommand(body.do)
    if (command?.name === 'shift')
      return show({ ...shifted(typed, body, day, i18n), opened: posted.opened })
    if (command) return posted.again(changeRows(typed, command, day))

    const known = await eventTracks(event.id, ctx.locale, event.locale)
    const tracks = known.filter(({ dayId }) => !dayId || dayId === day.id).map(({ id }) => id)
    const problems = await formProblems(request, rowsRules, typed, () =>
      rowsProblems(typed, day, tracks, i18n)
    )
    if (problems) return posted.refused(problems)

    const edit = {
      dayId: day.id,
      sessions: timedRows(typed.sessions, day.startsLocal).map((row) =>
        wantedRow(row, event.locale)
      ),
      holders,
      actor: access.actor,
    }
    const result = await posted.save((revision) =>
      editAgenda({ eventId: event.id, ...edit, revision })
    )
    if (!result.ok && result.reason === 'in_use') {
      return posted.refused({ sessions: i18n.t('events.agenda.inUse') })
    }
    if (!result.ok && result.reason === 'not_yours') throw notYours()
    return posted.answer(result, `/manage/events/${event.id}/agenda`)
  }

  async #find({ access, params }: HttpContext): Promise<Found> {
    const event = await findManageable(access, params.id, 'sessions')
    const holders = await editableHolders(access, event)
    return { event, day: await findDay(event, params.day_id), holders }
  }

  async #show(ctx: HttpContext, { event, day, holders }: Found, page: FormPage<RowsForm>) {
    const { access, locale, view, response, request } = ctx
    response.status(page.status ?? 200)
    const state = formState(page)
    return view.render('pages/manage/events/agenda/edit', {
      head: await eventHead(access, event, 'agenda', locale),
      ...(await rowsPage(event, day, page.form, locale)),
      hasTemplate: await hasTemplate(event.eventTypeId),
      holders,
      item: { items: holders ? await itemsOfOthers(event, day.id, holders, locale) : [] },
      ...state,
      old: { ...state.old, shift: shiftTyped(request.body()) },
    })
  }
}
