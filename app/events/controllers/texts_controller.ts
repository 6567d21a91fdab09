import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { formState, opened, type FormPage } from '#app/core/forms/form_page'
import { formProblems } from '#app/core/forms/form_problems'
import { previewWish } from '#app/core/forms/text_command'
import { editEvent } from '#app/events/actions/edit_event'
import { readEventTexts } from '#app/events/event_texts'
import { readEventValues } from '#app/events/event_values'
import { postedForm } from '#app/events/forms/posted_form'
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
    return this.#show(ctx, event, opened(await this.#standing(event), event.revision))
  }

  async update(ctx: HttpContext) {
    const { access, request, i18n, view } = ctx
    const event = await findManageable(access, ctx.params.id, 'texts')
    const body = request.body()
    const typed = textsTyped(body)
    const posted = postedForm(ctx, event, {
      typed,
      standing: () => this.#standing(event),
      show: (page) => this.#show(ctx, event, page),
    })
    const preview = previewWish(body)
    const taken = derivedAgain(typed, body)
    view.share({ preview, takenAgain: taken && `${taken.place.locale}.${taken.place.field}` })
    if (preview || taken) return posted.again(taken?.form)

    const errors = await formProblems(request, textsRules, typed, () =>
      textsProblems(typed, event.locale, i18n)
    )
    if (errors) return posted.refused(errors)

    const edit = { texts: typed.texts, stillRight: stillRightTyped(body), actor: access.actor }
    const result = await posted.save((revision) =>
      editEvent({ eventId: event.id, ...edit, revision })
    )
    return posted.answer(result, `/manage/events/${event.id}/texts`)
  }

  async #standing({ id }: Event): Promise<TextsForm> {
    return textsForm(await readEventTexts(db, id))
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
