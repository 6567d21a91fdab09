import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { formErrors } from '#app/core/form_errors'
import { readOpened, saveOver } from '#app/core/forms/save_over'
import { emptyToNull, texts } from '#app/core/forms/typed'
import { isLocale } from '#app/core/languages/locales'
import { editEvent } from '#app/events/actions/edit_event'
import { readEventTexts } from '#app/events/event_texts'
import { readEventValues } from '#app/events/event_values'
import { answerSave } from '#app/events/forms/answer_save'
import { formState, opened, type FormPage } from '#app/events/forms/form_page'
import {
  textsForm,
  textsProblems,
  textsRules,
  textsTyped,
  typedLanguages,
  type TextsForm,
} from '#app/events/forms/texts_form'
import { eventHead } from '#app/events/queries/event_head'
import { findManageable } from '#app/events/queries/find_event'
import { textColumns } from '#app/events/queries/text_columns'
import type Event from '#app/events/models/event'

/** The texts of an event, its languages side by side. */
export default class TextsController {
  async edit(ctx: HttpContext) {
    const event = await findManageable(ctx.access, ctx.params.id)
    const rows = await readEventTexts(db, event.id)
    return this.#show(ctx, event, opened(textsForm(rows), event.revision))
  }

  async update(ctx: HttpContext) {
    const { access, request, i18n } = ctx
    const event = await findManageable(access, ctx.params.id)
    const body = request.body()
    const [typed, state] = [textsTyped(body), readOpened(body)]
    const show = (page: FormPage<TextsForm>) => this.#show(ctx, event, page)
    const [error] = await request.tryValidateUsing(textsRules, { data: emptyToNull(typed) })
    const errors = error ? formErrors(error) : textsProblems(typed, event.locale, i18n)
    if (Object.keys(errors).length > 0) {
      return show({ form: typed, opened: state, errors, status: 422 })
    }

    const stillRight = texts(body.still_right).filter(isLocale)
    const result = await saveOver({
      opened: state,
      typed,
      current: async () => {
        await event.refresh()
        const rows = await readEventTexts(db, event.id)
        return { values: textsForm(rows), revision: event.revision }
      },
      save: (revision) => {
        const { actor } = access
        return editEvent({ eventId: event.id, texts: typed.texts, stillRight, revision, actor })
      },
    })
    const next = `/manage/events/${event.id}/texts`
    return answerSave(ctx, { eventId: event.id, result, typed, opened: state, next, show })
  }

  async #show(
    { access, locale, view, response }: HttpContext,
    event: Event,
    page: FormPage<TextsForm>
  ) {
    response.status(page.status ?? 200)
    const { languages } = await readEventValues(db, event.id)
    const rows = await readEventTexts(db, event.id)
    return view.render('pages/manage/events/texts', {
      head: await eventHead(access, event, 'settings', locale),
      columns: textColumns(
        rows,
        [...languages, ...typedLanguages(page.form)],
        event.locale,
        locale
      ),
      ...formState(page),
    })
  }
}
