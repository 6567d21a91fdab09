import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { formErrors } from '#app/core/form_errors'
import { formState, opened, type FormPage } from '#app/core/forms/form_page'
import { emptyToNull } from '#app/core/forms/typed'
import { createEvent } from '#app/events/actions/create_event'
import { editEvent } from '#app/events/actions/edit_event'
import { readEventValues } from '#app/events/event_values'
import { basicsForm, basicsRules, basicsTyped, basicsValues } from '#app/events/forms/basics_form'
import { describedValues } from '#app/events/forms/described_fields'
import { postedForm } from '#app/events/forms/posted_form'
import {
  chosenDefaults,
  chosenOrganisers,
  newEventForm,
  newEventRules,
  newEventTyped,
} from '#app/events/forms/new_event_form'
import { usualWords } from '#app/events/forms/usual_words'
import {
  languageProblems,
  leadProblems,
  requireOrganiser,
} from '#app/events/forms/described_problems'
import { eventChoices } from '#app/events/queries/event_choices'
import { eventHead } from '#app/events/queries/event_head'
import { eventOrganisers } from '#app/events/queries/event_organisers'
import { findManageable } from '#app/events/queries/find_event'
import { REGISTRATION_POLICIES } from '#app/events/models/event'
import type Event from '#app/events/models/event'
import EventType from '#app/events/models/event_type'
import type { BasicsForm } from '#app/events/forms/basics_form'

type State = Parameters<HttpContext['view']['render']>[1]

/** An event's beginning, and what it is and who sees it. */
export default class EventsController {
  async create(ctx: HttpContext) {
    requireOrganiser(ctx.access)
    return this.#showNew(ctx, { old: newEventForm(ctx.access, ctx.locale) })
  }

  async store(ctx: HttpContext) {
    const { access, request, response, session, i18n, locale } = ctx
    requireOrganiser(access)
    const old = newEventTyped(request.body())
    const rules = newEventRules(await eventChoices(access, locale))
    const [error, form] = await request.tryValidateUsing(rules, { data: emptyToNull(old) })
    const problems = { ...leadProblems(access, old, i18n), ...languageProblems(old, i18n) }
    const errors = error ? formErrors(error) : problems
    if (error || Object.keys(errors).length > 0) return this.#showNew(ctx, { old, errors }, 422)

    const values = describedValues(form)
    const { asked, ...organisers } = await chosenOrganisers(access, form)
    const result = await createEvent({
      type: await EventType.findOrFail(values.eventTypeId),
      values: { ...values, ...organisers, ...chosenDefaults(form) },
      invited: { organisations: asked, by: access.userId },
      texts: { [values.locale]: { title: form.title } },
      actor: access.actor,
    })
    if (!result.ok)
      return this.#showNew(ctx, { old, errors: { title: i18n.t('events.basics.slugTaken') } }, 422)
    session.flash(
      'success',
      i18n.t(asked.length > 0 ? 'events.create.asked' : 'events.create.done')
    )
    return response.redirect().toPath(`/manage/events/${result.value.id}`)
  }

  async edit(ctx: HttpContext) {
    const event = await findManageable(ctx.access, ctx.params.id)
    return this.#showBasics(ctx, event, opened(await this.#basics(event), event.revision))
  }

  async update(ctx: HttpContext) {
    const { access, request, i18n, locale } = ctx
    const event = await findManageable(access, ctx.params.id)
    const typed = basicsTyped(request.body())
    const posted = postedForm(ctx, event, {
      typed,
      standing: () => this.#basics(event),
      show: (page) => this.#showBasics(ctx, event, page),
    })
    const rules = basicsRules(await eventChoices(access, locale, event))
    const [error, form] = await request.tryValidateUsing(rules, { data: emptyToNull(typed) })
    const errors = error ? formErrors(error) : languageProblems(typed, i18n)
    if (error || Object.keys(errors).length > 0) return posted.refused(errors)

    const values = basicsValues(form)
    const result = await posted.save((revision) =>
      editEvent({ eventId: event.id, values, revision, actor: access.actor })
    )
    return posted.answer(result, `/manage/events/${event.id}/edit`)
  }

  async #basics({ id }: Event): Promise<BasicsForm> {
    return basicsForm(await readEventValues(db, id))
  }

  async #showNew(ctx: HttpContext, state: State, status = 200) {
    const { access, i18n, locale, view, response } = ctx
    response.status(status)
    const choices = await eventChoices(access, locale)
    return view.render('pages/manage/events/create', {
      errors: {},
      ...state,
      choices,
      organisers: null,
      usual: usualWords(choices.types, i18n),
      policies: REGISTRATION_POLICIES,
    })
  }

  async #showBasics(ctx: HttpContext, event: Event, page: FormPage<BasicsForm>) {
    const { access, locale, view, response } = ctx
    response.status(page.status ?? 200)
    return view.render('pages/manage/events/edit', {
      head: await eventHead(access, event, 'settings', locale),
      choices: await eventChoices(access, locale, event),
      organisers: await eventOrganisers(event.id, locale),
      ...formState(page),
    })
  }
}
