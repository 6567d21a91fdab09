import type { HttpContext } from '@adonisjs/core/http'
import type { DateTime } from 'luxon'
import { ATTENDANCE_STATUSES } from '#app/attendance/models/attendance'
import type { MarkedRegistration, PastMark } from '#app/attendance/queries/marked_registration'
import { sessionWords } from '#app/attendance/queries/session_words'
import { UNMARKED } from '#app/attendance/validators'
import type { FormErrors } from '#app/core/form_errors'
import { dateAndTime } from '#app/core/languages/dates'
import { mayEdit } from '#app/events/queries/find_event'
import type Event from '#app/events/models/event'

interface Problem {
  status: number
  errors?: FormErrors
  alert?: string | null
}

/** How somebody stands at a session, every mark of theirs, and the form to correct it; also as the answer to that form. */
export async function showCorrection(
  { access, locale, request, response, view }: HttpContext,
  event: Event,
  { session, registration, current, history }: MarkedRegistration,
  problem?: Problem
) {
  if (problem) response.status(problem.status)
  const words = await sessionWords([session], locale)
  const timeOf = (moment: DateTime | null | undefined) =>
    moment?.setZone(session.zone).toFormat('HH:mm') ?? ''
  return view.render('pages/manage/attendance/edit', {
    ...problem,
    old: problem && request.body(),
    event,
    session,
    registration,
    history: history.map((mark) => ({
      ...mark,
      made: dateAndTime(mark.markedAt, locale),
      received: cameLater(mark) && dateAndTime(mark.receivedAt, locale),
    })),
    words: words.get(session.id),
    statuses: [...ATTENDANCE_STATUSES, UNMARKED],
    form: {
      status: current?.status ?? UNMARKED,
      arrived: timeOf(current?.arrivedAt),
      left: timeOf(current?.leftAt),
    },
    mayEdit: await mayEdit(access, event),
  })
}

/** Worth telling only where a mark waited, as without a network. */
function cameLater({ markedAt, receivedAt }: PastMark) {
  return receivedAt.diff(markedAt).as('minutes') >= 1
}
