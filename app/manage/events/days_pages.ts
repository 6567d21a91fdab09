import type { HttpContext } from '@adonisjs/core/http'
import type { FormErrors } from '#app/core/form_errors'
import { flatFields } from '#app/core/forms/flat_fields'
import type { Opened } from '#app/core/forms/save_over'
import { longDate, timeRange } from '#app/core/languages/dates'
import { isZone } from '#app/core/local_time'
import { heldDays } from '#app/events/day_values'
import { daysForm, MODES, type DaysForm } from '#app/events/forms/days_form'
import { formState, type FormPage } from '#app/core/forms/form_page'
import { noteColumns, type NoteFields } from '#app/events/forms/note_fields'
import type { DayDifference } from '#app/events/queries/day_differences'
import { eventHead } from '#app/events/queries/event_head'
import { venueOptions } from '#app/events/queries/venue_options'
import { zoneOptions } from '#app/events/zones'
import Day from '#app/events/models/day'
import type Event from '#app/events/models/event'
import { askedFirst } from '#app/manage/events/changes/asked_first'
import { tidingsKey, type Tidings } from '#app/manage/events/changes/tidings'

/** The days' form as it stands now. */
export async function currentDaysForm(event: Event): Promise<DaysForm> {
  const { plannedFrom, plannedTo } = event
  return daysForm(await heldDays(event.id), { from: plannedFrom, to: plannedTo })
}

/** @param note what was already written about the change; it waits unseen while its days are corrected */
export async function showDays(
  ctx: HttpContext,
  event: Event,
  page: FormPage<DaysForm>,
  note?: NoteFields
) {
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
    riding: note ? flatFields({ note }).filter(({ value }) => value !== '') : [],
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
  tidings: Tidings
  note: NoteFields
  errors: FormErrors
  /** The number of people to tell is another than the page said before. */
  isOther: boolean
}

/** Says what changes and who is told how; the form of the days rides along unseen. */
export async function askBeforeMoving(ctx: HttpContext, event: Event, question: Question) {
  const { access, locale, view, response } = ctx
  const { typed, state, note, errors } = question
  response.status(Object.keys(errors).length > 0 ? 422 : 200)
  return view.render('pages/manage/events/confirm_days', {
    ...question,
    head: await eventHead(access, event, 'settings', locale),
    asked: await askedFirst(access, event.id, locale),
    isListed: event.visibility === 'public',
    postpones: typed.days.length === 0,
    columns: await noteColumns(event, locale),
    old: { note },
    told: tidingsKey(question.tidings),
    fields: [
      ...flatFields(typed),
      { name: 'revision', value: String(state.revision) },
      { name: 'seen', value: JSON.stringify(state.seen) },
    ],
  })
}
