import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { formErrors } from '#app/core/form_errors'
import { formState, opened, type FormPage } from '#app/core/forms/form_page'
import { emptyToNull } from '#app/core/forms/typed'
import { readTranslations } from '#app/core/translations/write'
import { readEventValues } from '#app/events/event_values'
import { postedForm } from '#app/events/forms/posted_form'
import type Event from '#app/events/models/event'
import { eventHead } from '#app/events/queries/event_head'
import { findManageable } from '#app/events/queries/find_event'
import { writeStateNotes } from '#app/registrations/actions/write_state_notes'
import { mailLanguages } from '#app/registrations/mail_languages'
import {
  missingNotes,
  stateNotesForm,
  stateNotesRules,
  stateNotesTyped,
  type StateNotesForm,
} from '#app/registrations/manage/state_notes_form'
import { NOTE_FIELDS, NOTE_TRANSLATIONS } from '#app/events/state_notes'

/** What the organiser says, besides our words, to those who have a place, wait, or are declined. */
export default class StateNotesController {
  async edit(ctx: HttpContext) {
    const event = await findManageable(ctx.access, ctx.params.id)
    return this.#show(ctx, event, opened(await this.#standing(event), event.revision))
  }

  async update(ctx: HttpContext) {
    const { access, request, params } = ctx
    const event = await findManageable(access, params.id)
    const typed = stateNotesTyped(request.body())
    const posted = postedForm(ctx, event, {
      typed,
      standing: () => this.#standing(event),
      show: (page) => this.#show(ctx, event, page),
    })
    const [error, form] = await request.tryValidateUsing(stateNotesRules, {
      data: emptyToNull(typed),
    })
    if (error) return posted.refused(formErrors(error))

    const result = await posted.save((revision) =>
      writeStateNotes({ eventId: event.id, texts: form.texts, revision, actor: access.actor })
    )
    return posted.answer(result, `/manage/events/${event.id}/notes`)
  }

  async #standing(event: Event): Promise<StateNotesForm> {
    return stateNotesForm(await readTranslations(db, NOTE_TRANSLATIONS, event.id))
  }

  async #show(ctx: HttpContext, event: Event, page: FormPage<StateNotesForm>) {
    const { access, locale, view, response } = ctx
    response.status(page.status ?? 200)
    const { languages } = await readEventValues(db, event.id)
    const rows = await readTranslations(db, NOTE_TRANSLATIONS, event.id)
    return view.render('pages/manage/registrations/notes', {
      head: await eventHead(access, event, 'settings', locale),
      locales: mailLanguages(),
      source: event.locale,
      fields: NOTE_FIELDS,
      missing: missingNotes(rows, languages),
      ...formState(page),
    })
  }
}
