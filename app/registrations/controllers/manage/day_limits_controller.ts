import type { HttpContext } from '@adonisjs/core/http'
import { formProblems } from '#app/core/forms/form_problems'
import { readOpened, saveOver } from '#app/core/forms/save_over'
import { answerSave } from '#app/events/forms/answer_save'
import { formState, opened, type FormPage } from '#app/events/forms/form_page'
import type Event from '#app/events/models/event'
import { eventHead } from '#app/events/queries/event_head'
import { findManageable } from '#app/events/queries/find_event'
import { limitDays } from '#app/registrations/actions/limit_days'
import {
  dayLimitsForm,
  dayLimitsRules,
  dayLimitsTyped,
  dayLimitsValues,
  type DayLimitsForm,
} from '#app/registrations/manage/day_limits_form'
import { dayRows } from '#app/registrations/manage/day_rows'
import { dayLimits } from '#app/registrations/queries/day_limits'

/** How many places each day of an event has. */
export default class DayLimitsController {
  async edit(ctx: HttpContext) {
    const event = await findManageable(ctx.access, ctx.params.id)
    const form = dayLimitsForm(await dayLimits(event.id))
    return this.#show(ctx, event, opened(form, event.revision))
  }

  async update(ctx: HttpContext) {
    const { access, params, request } = ctx
    const event = await findManageable(access, params.id)
    const body = request.body()
    const standing = dayLimitsForm(await dayLimits(event.id))
    const [typed, state] = [dayLimitsTyped(body, standing), readOpened(body)]
    const show = (page: FormPage<DayLimitsForm>) => this.#show(ctx, event, page)
    const errors = await formProblems(request, dayLimitsRules, typed, () => ({}))
    if (errors) return show({ form: typed, opened: state, errors, status: 422 })

    const result = await saveOver({
      opened: state,
      typed,
      current: async () => {
        await event.refresh()
        return { values: dayLimitsForm(await dayLimits(event.id)), revision: event.revision }
      },
      save: (revision) =>
        limitDays({
          eventId: event.id,
          limits: dayLimitsValues(typed),
          revision,
          actor: access.actor,
        }),
    })
    const next = `/manage/events/${event.id}/day-places`
    return answerSave(ctx, { eventId: event.id, result, typed, opened: state, next, show })
  }

  async #show(ctx: HttpContext, event: Event, page: FormPage<DayLimitsForm>) {
    const { access, locale, view, response } = ctx
    response.status(page.status ?? 200)
    return view.render('pages/manage/registrations/day_limits', {
      head: await eventHead(access, event, 'settings', locale),
      rows: await dayRows(event, locale),
      choosesDays: event.chooseDays,
      ...formState(page),
    })
  }
}
