import type { HttpContext } from '@adonisjs/core/http'
import { ATTENDANCE_STATUSES } from '#app/attendance/models/attendance'
import { eventAttendance } from '#app/attendance/queries/event_attendance'
import { clock } from '#app/core/clock'
import { eventHead } from '#app/events/queries/event_head'
import { findVisible } from '#app/events/queries/find_event'

export default class EventAttendanceController {
  async show({ access, locale, params, view }: HttpContext) {
    const event = await findVisible(access, params.id)
    return view.render('pages/manage/attendance/show', {
      head: await eventHead(access, event, 'attendance', locale),
      attendance: await eventAttendance(event.id, locale, clock.now()),
      statuses: ATTENDANCE_STATUSES,
      isCounted: event.registrationPolicy === 'none',
    })
  }
}
