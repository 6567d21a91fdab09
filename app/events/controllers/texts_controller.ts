import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { formProblems } from '#app/core/forms/form_problems'
import { readOpened, saveOver } from '#app/core/forms/save_over'
import { previewWish } from '#app/core/forms/text_command'
import { editEvent } from '#app/events/actions/edit_event'
import { readEventTexts } from '#app/events/event_texts'
import { readEventValues } from '#app/events/event_values'
import { answerSave } from '#app/events/forms/answer_save'
import { formState, opened, type FormPage } from '#app/events/forms/form_page'
import { derivedAgain, stillRightTyped } from '#app/events/forms/texts_commands'
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
    const event = await findManageable(ctx.access, ctx.params.id, 'texts')
    const rows = await readEventTexts(db, event.id)
    return this.#show(ctx, event, opened(textsForm(rows), event.revision))
  }

  async update(ctx: HttpContext) {
    const { access, request, i18n, view } = ctx
    const event = await findManageable(access, ctx.params.id, 'texts')
    const body = request.body()
    const [typed, state] = [textsTyped(body), readOpened(body)]
    const show = (page: FormPage<TextsForm>) => this.#show(ctx, event, page)
    const preview = previewWish(body)
    const taken = derivedAgain(typed, body)
    view.share({ preview, takenAgain: taken && `${taken.place.locale}.${taken.place.field}` })
    if (preview || taken) return show({ form: taken?.form ?? typed, opened: state })

    const errors = await formProblems(request, textsRules, typed, () =>
      textsProblems(typed, event.locale, i18n)
    )
    if (errors) return show({ form: typed, opened: state, errors, status: 422 })

    const stillRight = stillRightTyped(body)
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

  async #show(ctx: HttpContext, event: Event, page: FormPage<TextsForm>) {
    const { access, locale, view, response, request } = ctx
    response.status(page.status ?? 200)
    const { languages } = await readEventValues(db, event.id)
    const rows = await readEventTexts(db, event.id)
    const wanted = [...languages, ...typedLanguages(page.form)]
    return view.render('pages/manage/events/texts', {
      head: await eventHead(access, event, 'settings', locale),
      columns: textColumns(rows, wanted, event.locale, locale),
      ...formState(page),
      old: { ...page.form, 'still_right[]': stillRightTyped(request.body()) },
    })
  }
}
