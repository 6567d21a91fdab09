import type { HttpContext } from '@adonisjs/core/http'
import { formErrors, type FormErrors } from '#app/core/form_errors'
import { opened } from '#app/core/forms/form_page'
import { rowCommand } from '#app/core/forms/row_command'
import { emptyToNull } from '#app/core/forms/typed'
import { refuse, type Result } from '#app/core/result'
import { changeOrPropose } from '#app/events/actions/change_or_propose'
import {
  rescheduleWithin,
  unlessRefused,
  type NotReschedulable,
  type Rescheduling,
} from '#app/events/actions/reschedule_event'
import { heldDays, type WantedDay } from '#app/events/day_values'
import { daysRules, daysTyped, wantedDay, type DaysForm } from '#app/events/forms/days_form'
import { daysProblems } from '#app/events/forms/days_problems'
import { changeDays } from '#app/events/forms/days_rows'
import { noteOf, noteProblems, noteTyped } from '#app/events/forms/note_fields'
import { postedForm } from '#app/events/forms/posted_form'
import { dayDifferences } from '#app/events/queries/day_differences'
import { eventOrganisers, organiserTowns } from '#app/events/queries/event_organisers'
import { findManageable } from '#app/events/queries/find_event'
import { venueOptions, type VenueOption } from '#app/events/queries/venue_options'
import { zoneOptions } from '#app/events/zones'
import type Event from '#app/events/models/event'
import { tellProposed } from '#app/manage/events/changes/tell_proposed'
import { rehearseChange, tidingsKey } from '#app/manage/events/changes/tidings'
import { askBeforeMoving, currentDaysForm, showDays } from '#app/manage/events/days_pages'

/** When and where an event is. Of a published one it is said before what changes and who will be told how. */
export default class DaysController {
  async edit(ctx: HttpContext) {
    const event = await findManageable(ctx.access, ctx.params.id)
    return showDays(ctx, event, opened(await currentDaysForm(event), event.revision))
  }

  async update(ctx: HttpContext) {
    const { access, request, i18n, locale } = ctx
    const event = await findManageable(access, ctx.params.id)
    const body = request.body()
    const [typed, note] = [daysTyped(body), noteTyped(body)]
    const posted = postedForm(ctx, event, {
      typed,
      standing: () => currentDaysForm(event),
      show: (page) => showDays(ctx, event, page, note),
    })
    const command = rowCommand(body.do)
    if (command) return posted.again(changeDays(typed, command))
    if (body.do === 'back') return posted.again()

    const venues = await venueOptions(locale)
    const errors = await this.#problems(ctx, event, typed, venues)
    if (Object.keys(errors).length > 0) return posted.refused(errors)

    const wish = {
      eventId: event.id,
      days: typed.days.map((row) => wantedDay(row, venues)),
      planned: typed.planned_from ? { from: typed.planned_from, to: typed.planned_to } : null,
      note: noteOf(note),
      actor: access.actor,
    }
    const over = <T>(save: (revision: number) => Promise<Result<T, NotReschedulable>>) =>
      posted.save(save)
    const answer = (result: Awaited<ReturnType<typeof over>>) => {
      if (!result.ok && result.reason === 'agenda_outside') {
        return posted.refused({ [`days.${result.day}.ends`]: i18n.t('events.days.agendaOutside') })
      }
      if (!result.ok && result.reason === 'in_use') {
        return posted.refused({ days: i18n.t('events.days.inUse') })
      }
      return posted.answer(result, `/manage/events/${event.id}/days`)
    }

    const differences = await this.#differences(ctx, event, wish.days, venues)
    if (event.publishedAt && differences.length > 0) {
      const rehearsed = await over((revision) => rehearsedChange({ ...wish, revision }))
      if (!rehearsed.ok) return answer(rehearsed)
      const problems = noteProblems(note, i18n)
      const isOther = body.told !== undefined && body.told !== tidingsKey(rehearsed.value)
      if (body.do !== 'confirm' || isOther || Object.keys(problems).length > 0) {
        const state = posted.opened
        const question = { typed, state, differences, note, errors: problems, isOther }
        return askBeforeMoving(ctx, event, { ...question, tidings: rehearsed.value })
      }
    }
    let proposalId: number | null = null
    let isProposed = false
    const { eventId, actor, ...days } = wish
    const change = { ...days, matter: 'days' as const }
    const result = await over(async (revision) => {
      const by = access
      const outcome = await changeOrPropose({ eventId, actor, change, revision, by })
      if (outcome.ok) {
        proposalId = outcome.value.proposalId
        return outcome
      }
      switch (outcome.reason) {
        case 'already_proposed':
          isProposed = true
          return refuse('closed')
        case 'not_published':
        case 'over':
        case 'already_postponed':
          return refuse('closed')
        default:
          return outcome
      }
    })
    if (isProposed) return posted.refused({ days: i18n.t('proposals.already') })
    if (proposalId !== null) return tellProposed(ctx, event.id, proposalId)
    return answer(result)
  }

  async #differences(
    { i18n, locale }: HttpContext,
    event: Event,
    days: WantedDay[],
    venues: VenueOption[]
  ) {
    const towns = organiserTowns(await eventOrganisers(event.id, locale))
    return dayDifferences(await heldDays(event.id), days, { venues, towns, i18n })
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

function rehearsedChange(wish: Rescheduling) {
  return unlessRefused(() => rehearseChange([wish.eventId], (trx) => rescheduleWithin(trx, wish)))
}
