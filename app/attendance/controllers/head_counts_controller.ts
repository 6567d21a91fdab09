import type { HttpContext } from '@adonisjs/core/http'
import { recordHeadCount } from '#app/attendance/actions/record_head_count'
import { findRecordable } from '#app/attendance/queries/recordable_sessions'
import { figureValidator } from '#app/attendance/validators'

/** How many came, written down on a phone. */
export default class HeadCountsController {
  async update({ access, i18n, params, request, response, session: flash }: HttpContext) {
    const session = await findRecordable(access, params.id)
    const { reason = null, shown = null, ...form } = await request.validateUsing(figureValidator)
    const result = await recordHeadCount(session, { ...form, reason, shown }, access.actor)
    if (result.ok) flash.flash('success', i18n.t('attendance.headCount.saved'))
    else {
      flash.flashAll()
      flash.flash('error', i18n.t(`attendance.headCount.refused.${result.reason}`, result))
    }
    return response.redirect().toRoute('attend.sessions.show', { id: session.id })
  }
}
