import type { HttpContext } from '@adonisjs/core/http'
import { formErrors, type FormErrors } from '#app/core/form_errors'
import { rowCommand } from '#app/core/forms/row_command'
import { readOpened, saveOver } from '#app/core/forms/save_over'
import { emptyToNull } from '#app/core/forms/typed'
import { rescheduleEvent } from '#app/events/actions/reschedule_event'
import { heldDays } from '#app/events/day_values'
import { answerSave } from '#app/events/forms/answer_save'
import { daysRules, daysTyped, wantedDay, type DaysForm } from '#app/events/forms/days_form'
import { daysProblems } from '#app/events/forms/days_problems'
import { changeDays } from '#app/events/forms/days_rows'
import { opened, type FormPage } from '#app/events/forms/form_page'
import { dayDifferences } from '#app/events/queries/day_differences'
import { findManageable } from '#app/events/queries/find_event'
import { venueOptions, type VenueOption } from '#app/events/queries/venue_options'
import { zoneOptions } from '#app/events/zones'
import type Event from '#app/events/models/event'
import { askBeforeMoving, currentDaysForm, showDays } from '#app/manage/events/days_pages'
import { peopleToInviteAnew } from '#app/manage/events/queries/people_to_tell'

/** When and where an event is. Who would be invited anew is told before it happens. */
export default class DaysController {
  async edit(ctx: HttpContext) {
    const event = await findManageable(ctx.access, ctx.params.id)
    return showDays(ctx, event, opened(await currentDaysForm(event), event.revision))
  }

  async update(ctx: HttpContext) {
    const { access, request, i18n, locale } = ctx
    const event = await findManageable(access, ctx.params.id)
    const body = request.body()
    const [typed, state] = [daysTyped(body), readOpened(body)]
    const show = (page: FormPage<DaysForm>) => showDays(ctx, event, page)
    const command = rowCommand(body.do)
    if (command) return show({ form: changeDays(typed, command), opened: state })
    if (body.do === 'back') return show({ form: typed, opened: state })

    const venues = await venueOptions(locale)
    const errors = await this.#problems(ctx, event, typed, venues)
    const refused = (problems: FormErrors) =>
      show({ form: typed, opened: state, errors: problems, status: 422 })
    if (Object.keys(errors).length > 0) return refused(errors)

    const days = typed.days.map((row) => wantedDay(row, venues))
    if (event.publishedAt && body.do !== 'confirm') {
      const differences = dayDifferences(await heldDays(event.id), days, venues, locale)
      const dayIds = differences.flatMap(({ dayId }) => dayId ?? [])
      const people = await peopleToInviteAnew(event.id, dayIds)
      if (people > 0) return askBeforeMoving(ctx, event, { typed, state, differences, people })
    }

    const result = await saveOver({
      opened: state,
      typed,
      current: async () => {
        await event.refresh()
        return { values: await currentDaysForm(event), revision: event.revision }
      },
      save: (revision) =>
        rescheduleEvent({
          eventId: event.id,
          days,
          planned: typed.planned_from ? { from: typed.planned_from, to: typed.planned_to } : null,
          revision,
          actor: access.actor,
        }),
    })
    if (!result.ok && result.reason === 'agenda_outside') {
      return refused({ [`days.${result.day}.ends`]: i18n.t('events.days.agendaOutside') })
    }
    if (!result.ok && result.reason === 'in_use') {
      return refused({ days: i18n.t('events.days.inUse') })
    }
    const next = `/manage/events/${event.id}/days`
    return answerSave(ctx, { eventId: event.id, result, typed, opened: state, next, show })
  }

  async #problems(
    { request, i18n, locale }: HttpContext,
    event: Event,
    typed: DaysForm,
    venues: VenueOption[]
  ): Promise<FormErrors> {
    const standing = await heldDays(event.id)
    const inUse = standing.map(({ zone }) => zone)
    const zones = zoneOptions(i18n, inUse).map(({ value }) => value)
    const rules = daysRules(venues, zones)
    const [error] = await request.tryValidateUsing(rules, { data: emptyToNull(typed) })
    if (error) return formErrors(error)
    const placeNeeded = event.publishedAt !== null
    return daysProblems(typed, venues, { placeNeeded }, { i18n, locale })
  }
}
