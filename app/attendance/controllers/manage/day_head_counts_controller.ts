import type { HttpContext } from '@adonisjs/core/http'
import { recordHeadCount } from '#app/attendance/actions/record_head_count'
import { findCountedDay } from '#app/attendance/queries/head_counts'
import { showHeadCount } from '#app/attendance/show_head_count'
import { figureValidator } from '#app/attendance/validators'
import { formErrors } from '#app/core/form_errors'
import { findManageable, findVisible } from '#app/events/queries/find_event'

/** The head count of a day with its history, and its correction. */
export default class DayHeadCountsController {
  async edit(ctx: HttpContext) {
    const event = await findVisible(ctx.access, ctx.params.id)
    return showHeadCount(ctx, event, await findCountedDay(event.id, ctx.params.dayId))
  }

  async update(ctx: HttpContext) {
    const { access, i18n, params, request, response, session: flash } = ctx
    const event = await findManageable(access, params.id)
    const day = await findCountedDay(event.id, params.dayId)
    const [error, form] = await request.tryValidateUsing(figureValidator)
    if (error) return showHeadCount(ctx, event, day, { status: 422, errors: formErrors(error) })

    const { reason = null, shown = null, ...typed } = form
    const result = await recordHeadCount(day, { ...typed, reason, shown }, access.actor)
    if (!result.ok) {
      const alert = i18n.t(`attendance.headCount.refused.${result.reason}`, result)
      return showHeadCount(ctx, event, day, { status: 409, alert })
    }
    flash.flash('success', i18n.t('attendance.headCount.saved'))
    return response.redirect().toRoute('manage.event_attendance.show', { id: event.id })
  }
}
