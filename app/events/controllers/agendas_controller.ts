import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import { formErrors, type FormErrors } from '#app/core/form_errors'
import { readOpened, saveOver } from '#app/core/forms/save_over'
import { rowCommand } from '#app/core/forms/row_command'
import { emptyToNull } from '#app/core/forms/typed'
import { rowId } from '#app/core/row_id'
import { editAgenda } from '#app/events/actions/edit_agenda'
import { heldDays } from '#app/events/day_values'
import { agendaTyped, wantedSession, type AgendaForm } from '#app/events/forms/agenda_form'
import { changeRows } from '#app/events/forms/agenda_rows'
import { agendaProblems, agendaRules } from '#app/events/forms/agenda_rules'
import { answerSave } from '#app/events/forms/answer_save'
import { formState, opened, type FormPage } from '#app/events/forms/form_page'
import { agendaPage } from '#app/events/queries/agenda_page'
import { agendaForm } from '#app/events/queries/agenda_form'
import { agendas } from '#app/events/queries/agendas'
import { eventHead } from '#app/events/queries/event_head'
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
    })
  }

  async edit(ctx: HttpContext) {
    const { event, day } = await this.#find(ctx)
    return this.#show(ctx, event, day, opened(await agendaForm(day.id), event.revision))
  }

  async update(ctx: HttpContext) {
    const { access, request, i18n } = ctx
    const { event, day } = await this.#find(ctx)
    const body = request.body()
    const [typed, state] = [agendaTyped(body), readOpened(body)]
    const show = (page: FormPage<AgendaForm>) => this.#show(ctx, event, day, page)
    const command = rowCommand(body.do)
    if (command) return show({ form: changeRows(typed, command, day), opened: state })

    const [error] = await request.tryValidateUsing(agendaRules, { data: emptyToNull(typed) })
    const refused = (errors: FormErrors) =>
      show({ form: typed, opened: state, errors, status: 422 })
    const problems = error ? formErrors(error) : agendaProblems(typed, day, event.locale, i18n)
    if (Object.keys(problems).length > 0) return refused(problems)

    const result = await saveOver({
      opened: state,
      typed,
      current: async () => {
        await event.refresh()
        return { values: await agendaForm(day.id), revision: event.revision }
      },
      save: (revision) =>
        editAgenda({
          eventId: event.id,
          dayId: day.id,
          sessions: typed.sessions.map(wantedSession),
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
    const event = await findManageable(access, params.id)
    const day = await heldDays(event.id)
      .where('id', rowId(params.day_id) ?? 0)
      .first()
    if (!day) throw new Exception('no such day', { status: 404, code: 'E_NOT_FOUND' })
    return { event, day }
  }

  async #show(ctx: HttpContext, event: Event, day: Day, page: FormPage<AgendaForm>) {
    const { access, locale, view, response } = ctx
    response.status(page.status ?? 200)
    return view.render('pages/manage/events/agenda/edit', {
      head: await eventHead(access, event, 'agenda', locale),
      ...(await agendaPage(event, day, locale)),
      ...formState(page),
    })
  }
}
