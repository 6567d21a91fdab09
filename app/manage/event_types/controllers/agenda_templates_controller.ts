import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { formProblems } from '#app/core/forms/form_problems'
import { formState, meanwhileForm, opened, type FormPage } from '#app/core/forms/form_page'
import { rowCommand } from '#app/core/forms/row_command'
import { readOpened, reopened, saveOver } from '#app/core/forms/save_over'
import { editAgendaTemplate } from '#app/events/actions/edit_agenda_template'
import { readTemplate } from '#app/events/agenda_template'
import type EventType from '#app/events/models/event_type'
import {
  changeLines,
  lineSpans,
  templateForm,
  templateProblems,
  templateRules,
  templateTyped,
  wantedLines,
  type AgendaTemplateForm,
} from '#app/manage/event_types/agenda_template_form'
import { findOwn } from '#app/manage/event_types/find_event_type'
import { templateColumns } from '#app/manage/event_types/template_columns'

/** The usual agenda of a type's events, from which their days can be filled. */
export default class AgendaTemplatesController {
  async edit(ctx: HttpContext) {
    const type = await findOwn(ctx.access, ctx.params.id)
    return this.#show(ctx, type, opened(await this.#current(type), type.revision))
  }

  async update(ctx: HttpContext) {
    const { access, params, request, response, session, i18n } = ctx
    const type = await findOwn(access, params.id)
    const body = request.body()
    const [typed, state] = [templateTyped(body), readOpened(body)]
    const command = rowCommand(body.do)
    if (command) return this.#show(ctx, type, { form: changeLines(typed, command), opened: state })

    const errors = await formProblems(request, templateRules, typed, () =>
      templateProblems(typed, type.locale, i18n)
    )
    if (errors) return this.#show(ctx, type, { form: typed, opened: state, errors, status: 422 })
    const result = await saveOver({
      opened: state,
      typed,
      current: reopened(type, () => this.#current(type)),
      save: (revision) =>
        editAgendaTemplate({
          eventTypeId: type.id,
          lines: wantedLines(typed),
          revision,
          actor: access.actor,
        }),
    })
    if (!result.ok) return this.#show(ctx, type, meanwhileForm(result, i18n))
    session.flash('success', i18n.t('event_types.form.saved'))
    return response.redirect().toPath(`/manage/event-types/${type.id}/edit`)
  }

  async #current(type: EventType) {
    return templateForm(await readTemplate(db, type.id))
  }

  async #show(ctx: HttpContext, type: EventType, page: FormPage<AgendaTemplateForm>) {
    ctx.response.status(page.status ?? 200)
    const lines = await readTemplate(db, type.id)
    return ctx.view.render('pages/manage/event_types/agenda', {
      id: type.id,
      spans: lineSpans(page.form),
      ...templateColumns(lines, type.locale, ctx.locale),
      ...formState(page),
    })
  }
}
