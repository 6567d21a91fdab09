import type { HttpContext } from '@adonisjs/core/http'
import { formState, opened, type FormPage } from '#app/core/forms/form_page'
import { formProblems } from '#app/core/forms/form_problems'
import { postedForm } from '#app/events/forms/posted_form'
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
    return this.#show(ctx, event, opened(await this.#standing(event), event.revision))
  }

  async update(ctx: HttpContext) {
    const { access, params, request } = ctx
    const event = await findManageable(access, params.id)
    const typed = dayLimitsTyped(request.body(), await this.#standing(event))
    const posted = postedForm(ctx, event, {
      typed,
      standing: () => this.#standing(event),
      show: (page) => this.#show(ctx, event, page),
    })
    const errors = await formProblems(request, dayLimitsRules, typed)
    if (errors) return posted.refused(errors)

    const limits = dayLimitsValues(typed)
    const result = await posted.save((revision) =>
      limitDays({ eventId: event.id, limits, revision, actor: access.actor })
    )
    return posted.answer(result, `/manage/events/${event.id}/day-places`)
  }

  async #standing({ id }: Event): Promise<DayLimitsForm> {
    return dayLimitsForm(await dayLimits(id))
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
