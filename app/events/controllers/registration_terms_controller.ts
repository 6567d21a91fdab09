import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { formProblems } from '#app/core/forms/form_problems'
import { readOpened, saveOver } from '#app/core/forms/save_over'
import { editEvent } from '#app/events/actions/edit_event'
import { MOST_COMPANIONS, readEventValues } from '#app/events/event_values'
import { answerSave } from '#app/events/forms/answer_save'
import { formState, opened, type FormPage } from '#app/events/forms/form_page'
import {
  registrationForm,
  registrationProblems,
  registrationRules,
  registrationTyped,
  registrationValues,
  type RegistrationForm,
} from '#app/events/forms/registration_form'
import { eventHead } from '#app/events/queries/event_head'
import { eventZone } from '#app/events/queries/event_zone'
import { findManageable } from '#app/events/queries/find_event'
import { keptBeyond } from '#app/events/queries/kept_beyond'
import { zoneTown } from '#app/events/zones'
import { REGISTRATION_POLICIES } from '#app/events/models/event'
import type Event from '#app/events/models/event'

/** Who may register for an event, from when to when, and how many. */
export default class RegistrationTermsController {
  async edit(ctx: HttpContext) {
    const event = await findManageable(ctx.access, ctx.params.id)
    const zone = await eventZone(event.id)
    const form = registrationForm(await readEventValues(db, event.id), zone)
    return this.#show(ctx, event, zone, opened(form, event.revision))
  }

  async update(ctx: HttpContext) {
    const { access, request } = ctx
    const event = await findManageable(access, ctx.params.id)
    const zone = await eventZone(event.id)
    const body = request.body()
    const [typed, state] = [registrationTyped(body), readOpened(body)]
    const show = (page: FormPage<RegistrationForm>) => this.#show(ctx, event, zone, page)
    const standing = registrationForm(await readEventValues(db, event.id), zone)
    const errors = await formProblems(request, registrationRules, typed, () =>
      registrationProblems(typed, standing, zone, ctx)
    )
    if (errors) return show({ form: typed, opened: state, errors, status: 422 })

    const result = await saveOver({
      opened: state,
      typed,
      current: async () => {
        await event.refresh()
        const values = await readEventValues(db, event.id)
        return { values: registrationForm(values, zone), revision: event.revision }
      },
      save: (revision) => {
        const values = registrationValues(typed, zone)
        return editEvent({ eventId: event.id, values, revision, actor: access.actor })
      },
    })
    const next = `/manage/events/${event.id}/registration`
    return answerSave(ctx, { eventId: event.id, result, typed, opened: state, next, show })
  }

  async #show(ctx: HttpContext, event: Event, zone: string, page: FormPage<RegistrationForm>) {
    const { access, locale, view, response, i18n } = ctx
    response.status(page.status ?? 200)
    return view.render('pages/manage/events/registration', {
      head: await eventHead(access, event, 'settings', locale),
      town: zoneTown(zone, i18n),
      keptBeyond: await keptBeyond(event.id),
      registers: event.registrationPolicy !== 'none',
      policies: REGISTRATION_POLICIES,
      mostCompanions: MOST_COMPANIONS,
      ...formState(page),
    })
  }
}
