import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { formErrors } from '#app/core/form_errors'
import { formState, meanwhileForm, opened, type FormPage } from '#app/core/forms/form_page'
import { readOpened, reopened, saveOver } from '#app/core/forms/save_over'
import { emptyToNull } from '#app/core/forms/typed'
import { readTranslations } from '#app/core/translations/write'
import { editTypeNotes } from '#app/events/actions/edit_type_notes'
import type EventType from '#app/events/models/event_type'
import { NOTE_FIELDS, TYPE_NOTE_TRANSLATIONS } from '#app/events/state_notes'
import { findOwn } from '#app/manage/event_types/find_event_type'
import { mailLanguages } from '#app/registrations/mail_languages'
import {
  stateNotesForm,
  stateNotesRules,
  stateNotesTyped,
  type StateNotesForm,
} from '#app/registrations/manage/state_notes_form'

/** What a type's events usually say, besides our words, to those who have a place, wait, or are declined. */
export default class TypeNotesController {
  async edit(ctx: HttpContext) {
    const type = await findOwn(ctx.access, ctx.params.id)
    return this.#show(ctx, type, opened(await this.#current(type), type.revision))
  }

  async update(ctx: HttpContext) {
    const { access, params, request, response, session, i18n } = ctx
    const type = await findOwn(access, params.id)
    const body = request.body()
    const [typed, state] = [stateNotesTyped(body), readOpened(body)]
    const [error, form] = await request.tryValidateUsing(stateNotesRules, {
      data: emptyToNull(typed),
    })
    if (error) {
      const errors = formErrors(error)
      return this.#show(ctx, type, { form: typed, opened: state, errors, status: 422 })
    }
    const result = await saveOver({
      opened: state,
      typed,
      current: reopened(type, () => this.#current(type)),
      save: (revision) =>
        editTypeNotes({
          eventTypeId: type.id,
          texts: form.texts,
          revision,
          actor: access.actor,
        }),
    })
    if (!result.ok) return this.#show(ctx, type, meanwhileForm(result, i18n))
    session.flash('success', i18n.t('event_types.form.saved'))
    return response.redirect().toPath(`/manage/event-types/${type.id}/edit`)
  }

  async #current(type: EventType) {
    return stateNotesForm(await readTranslations(db, TYPE_NOTE_TRANSLATIONS, type.id))
  }

  #show({ view, response }: HttpContext, type: EventType, page: FormPage<StateNotesForm>) {
    response.status(page.status ?? 200)
    return view.render('pages/manage/event_types/notes', {
      id: type.id,
      locales: mailLanguages(),
      source: type.locale,
      fields: NOTE_FIELDS,
      ...formState(page),
    })
  }
}
