import type { HttpContext } from '@adonisjs/core/http'
import type { CountedDay } from '#app/attendance/head_counts'
import { HEAD_COUNT_SOURCES } from '#app/attendance/models/head_count'
import { headCountHistory } from '#app/attendance/queries/head_count_history'
import { headCounts } from '#app/attendance/queries/head_counts'
import type { FormErrors } from '#app/core/form_errors'
import { dateAndTime, longDate, time } from '#app/core/languages/dates'
import { newToken } from '#app/core/tokens'
import type Event from '#app/events/models/event'
import { eventHead } from '#app/events/queries/event_head'

interface Problem {
  status: number
  errors?: FormErrors
  alert?: string
}

/** How many came on a day, every step of the count, and the form to correct it; also as the answer to that form. */
export async function showHeadCount(
  { access, locale, request, response, view }: HttpContext,
  event: Event,
  day: CountedDay & { zone: string },
  problem?: Problem
) {
  if (problem) response.status(problem.status)
  const counts = await headCounts([day.dayId])
  const history = await headCountHistory(day.dayId, day.zone)
  const head = await eventHead(access, event, 'attendance', locale)
  return view.render('pages/manage/attendance/head_count', {
    ...problem,
    old: problem && request.body(),
    head,
    day: { id: day.dayId, date: longDate(day.date, locale) },
    count: counts.get(day.dayId) ?? null,
    history: history.map((step) => ({
      ...step,
      from: dateAndTime(step.from, locale),
      until: step.to.hasSame(step.from, 'minute') ? null : time(step.to),
    })),
    sources: HEAD_COUNT_SOURCES,
    nonce: newToken().token,
    mayEdit: head.mayEdit && event.registrationPolicy === 'none',
  })
}
