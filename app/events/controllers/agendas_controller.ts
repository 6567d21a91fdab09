import type { HttpContext } from '@adonisjs/core/http'
import { formErrors, type FormErrors } from '#app/core/form_errors'
import { readOpened, saveOver } from '#app/core/forms/save_over'
import { rowCommand } from '#app/core/forms/row_command'
import { emptyToNull } from '#app/core/forms/typed'
import { editAgenda } from '#app/events/actions/edit_agenda'
import { timedRows } from '#app/events/forms/agenda/row_times'
import { changeRows } from '#app/events/forms/agenda/row_commands'
import { rowsTyped, shiftTyped, wantedRow, type RowsForm } from '#app/events/forms/agenda/rows_form'
import { rowsProblems, rowsRules } from '#app/events/forms/agenda/rows_rules'
import { shifted } from '#app/events/forms/agenda/shift'
import { answerSave } from '#app/events/forms/answer_save'
import { formState, opened, type FormPage } from '#app/events/forms/form_page'
import { agendas } from '#app/events/queries/agenda/agendas'
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

/** The agenda of an event, day by day. */
export default class AgendasController {
  async index({ access, params, locale, view }: HttpContext) {
    const event = await findVisible(access, params.id)
    return view.render('pages/manage/events/agenda/index', {
      head: await eventHead(access, event, 'agenda', locale),
      days: await agendas(event, locale),
      warnings: await agendaWarnings(event, locale),
      hasTemplate: await hasTemplate(event.eventTypeId),
    })
  }

  async edit(ctx: HttpContext) {
    const { event, day } = await this.#find(ctx)
    const form = await rowsForm(day.id, event.locale)
    return this.#show(ctx, event, day, opened(form, event.revision))
  }

  async update(ctx: HttpContext) {
    const { access, request, i18n } = ctx
    const { event, day } = await this.#find(ctx)
    const body = request.body()
    const [typed, state] = [rowsTyped(body), readOpened(body)]
    const show = (page: FormPage<RowsForm>) => this.#show(ctx, event, day, page)
    const command = rowCommand(body.do)
    if (command?.name === 'shift')
      return show({ ...shifted(typed, body, day, i18n), opened: state })
    if (command) return show({ form: changeRows(typed, command, day), opened: state })

    const [error] = await request.tryValidateUsing(rowsRules, { data: emptyToNull(typed) })
    const refused = (errors: FormErrors) =>
      show({ form: typed, opened: state, errors, status: 422 })
    const known = await eventTracks(event.id, ctx.locale, event.locale)
    const tracks = known.filter(({ dayId }) => !dayId || dayId === day.id).map(({ id }) => id)
    const problems = error ? formErrors(error) : rowsProblems(typed, day, tracks, i18n)
    if (Object.keys(problems).length > 0) return refused(problems)

    const result = await saveOver({
      opened: state,
      typed,
      current: async () => {
        await event.refresh()
        return { values: await rowsForm(day.id, event.locale), revision: event.revision }
      },
      save: (revision) =>
        editAgenda({
          eventId: event.id,
          dayId: day.id,
          sessions: timedRows(typed.sessions, day.startsLocal).map((row) =>
            wantedRow(row, event.locale)
          ),
          revision,
          actor: access.actor,
        }),
    })
    if (!result.ok && result.reason === 'in_use') {
      return refused({ sessions: i18n.t('events.agenda.inUse') })
    }
    const next = `/manage/events/${event.id}/agenda`
    return answerSave(ctx, { eventId: event.id, result, typed, opened: state, next, show })
  }

  async #find({ access, params }: HttpContext) {
    const event = await findManageable(access, params.id, 'agenda')
    return { event, day: await findDay(event, params.day_id) }
  }

  async #show(ctx: HttpContext, event: Event, day: Day, page: FormPage<RowsForm>) {
    const { access, locale, view, response, request } = ctx
    response.status(page.status ?? 200)
    const state = formState(page)
    return view.render('pages/manage/events/agenda/edit', {
      head: await eventHead(access, event, 'agenda', locale),
      ...(await rowsPage(event, day, page.form, locale)),
      hasTemplate: await hasTemplate(event.eventTypeId),
      ...state,
      old: { ...state.old, shift: shiftTyped(request.body()) },
    })
  }
}
