import type { HttpContext } from '@adonisjs/core/http'
import { flatFields } from '#app/core/forms/flat_fields'
import type { Opened } from '#app/core/forms/save_over'
import { longDate, timeRange } from '#app/core/languages/dates'
import { isZone } from '#app/core/local_time'
import { heldDays } from '#app/events/day_values'
import { daysForm, MODES, type DaysForm } from '#app/events/forms/days_form'
import { formState, type FormPage } from '#app/events/forms/form_page'
import type { DayDifference } from '#app/events/queries/day_differences'
import { eventHead } from '#app/events/queries/event_head'
import { venueOptions } from '#app/events/queries/venue_options'
import { zoneOptions } from '#app/events/zones'
import Day from '#app/events/models/day'
import type Event from '#app/events/models/event'

/** The days' form as it stands now. */
export async function currentDaysForm(event: Event): Promise<DaysForm> {
  const { plannedFrom, plannedTo } = event
  return daysForm(await heldDays(event.id), { from: plannedFrom, to: plannedTo })
}

export async function showDays(ctx: HttpContext, event: Event, page: FormPage<DaysForm>) {
  const { access, locale, view, response, i18n } = ctx
  response.status(page.status ?? 200)
  const cancelled = await Day.query()
    .where({ event_id: event.id, status: 'cancelled' })
    .orderBy('starts_at')
  return view.render('pages/manage/events/days', {
    head: await eventHead(access, event, 'settings', locale),
    venues: await venueOptions(locale),
    zones: zoneOptions(i18n, page.form.days.map(({ zone }) => zone).filter(isZone)),
    modes: MODES,
    dayNames: page.form.days.map(({ date }) => dayName(date, ctx)),
    cancelled: cancelled.map((day) => ({
      date: longDate(day.date, locale),
      time: timeRange(day.startsLocal, day.endsLocal),
    })),
    ...formState(page),
  })
}

/** "Friday, 12 March 2027" where the typed date is one. */
function dayName(date: string, { locale, i18n }: HttpContext): string {
  try {
    return longDate(date, locale)
  } catch {
    return i18n.t('events.days.newDay')
  }
}

interface Question {
  typed: DaysForm
  state: Opened
  differences: DayDifference[]
  people: number
}

/** Says what changes and how many people are told; the form rides along unseen. */
export async function askBeforeMoving(ctx: HttpContext, event: Event, question: Question) {
  const { access, locale, view } = ctx
  const { typed, state, differences, people } = question
  return view.render('pages/manage/events/confirm_days', {
    head: await eventHead(access, event, 'settings', locale),
    differences,
    people,
    postpones: typed.days.length === 0,
    fields: [
      ...flatFields(typed),
      { name: 'revision', value: String(state.revision) },
      { name: 'seen', value: JSON.stringify(state.seen) },
    ],
  })
}
