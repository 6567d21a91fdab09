import type { HttpContext } from '@adonisjs/core/http'
import { markRestAbsent } from '#app/attendance/actions/mark_rest_absent'
import { findRecordable } from '#app/attendance/queries/recordable_sessions'

export default class AbsencesController {
  async store({ access, i18n, params, response, session: flash }: HttpContext) {
    const session = await findRecordable(access, params.id)
    const result = await markRestAbsent(session, access.actor)
    if (result.ok) flash.flash('success', i18n.t('attendance.rest.done', { count: result.value }))
    else flash.flash('error', i18n.t(`attendance.rest.refused.${result.reason}`))
    return response.redirect().toRoute('attend.sessions.show', { id: session.id })
  }
}
