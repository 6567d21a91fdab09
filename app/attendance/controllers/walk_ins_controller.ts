import type { HttpContext } from '@adonisjs/core/http'
import { addWalkIn } from '#app/attendance/actions/add_walk_in'
import { findRecordable } from '#app/attendance/queries/recordable_sessions'
import { walkInValidator } from '#app/attendance/validators'

export default class WalkInsController {
  async store({ access, i18n, locale, params, request, response, session: flash }: HttpContext) {
    const session = await findRecordable(access, params.id)
    const { name, organisation = null, nonce } = await request.validateUsing(walkInValidator)
    const walkIn = { name, organisation, nonce }
    const result = await addWalkIn(session, walkIn, access.actor, locale)
    if (result.ok) flash.flash('success', i18n.t('attendance.walkIn.added', { name }))
    else flash.flash('error', i18n.t(`attendance.refusals.${result.reason}`))
    return response.redirect().toRoute('attend.sessions.show', { id: session.id })
  }
}
