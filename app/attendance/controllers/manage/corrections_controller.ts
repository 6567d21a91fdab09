import type { HttpContext } from '@adonisjs/core/http'
import { correctAttendance } from '#app/attendance/actions/correct_attendance'
import { answerText } from '#app/attendance/answer_text'
import { findMarkedRegistration } from '#app/attendance/queries/marked_registration'
import { showCorrection } from '#app/attendance/show_correction'
import { correctionValidator, UNMARKED } from '#app/attendance/validators'
import { formErrors } from '#app/core/form_errors'
import { unreachable } from '#app/core/result'
import { findManageable, findVisible } from '#app/events/queries/find_event'

export default class CorrectionsController {
  async edit(ctx: HttpContext) {
    const { access, params } = ctx
    const event = await findVisible(access, params.id)
    const marked = await findMarkedRegistration(event.id, params.sessionId, params.registrationId)
    return showCorrection(ctx, event, marked)
  }

  async update(ctx: HttpContext) {
    const { access, i18n, params, request, response, session: flash } = ctx
    const event = await findManageable(access, params.id)
    const marked = await findMarkedRegistration(event.id, params.sessionId, params.registrationId)
    const [error, form] = await request.tryValidateUsing(correctionValidator)
    if (error) {
      return showCorrection(ctx, event, marked, { status: 422, errors: formErrors(error) })
    }

    const correction = {
      registrationId: marked.registration.id,
      status: form.status === UNMARKED ? null : form.status,
      reason: form.reason,
      arrived: form.arrived ?? null,
      left: form.left ?? null,
    }
    const result = await correctAttendance(marked.session, correction, access.actor)
    if (result.ok) {
      const { name } = marked.registration
      flash.flash('success', i18n.t('attendance.correction.done', { name }))
      return response.redirect().toRoute('manage.event_attendance.show', { id: event.id })
    }
    switch (result.reason) {
      case 'outside':
      case 'left_before_arrived': {
        const errors = { [result.field]: i18n.t(`attendance.correction.${result.reason}`) }
        return showCorrection(ctx, event, marked, { status: 422, errors })
      }
      case 'not_taken': {
        const alert = answerText(result.answer, i18n)
        return showCorrection(ctx, event, marked, { status: 409, alert })
      }
      default:
        return unreachable(result)
    }
  }
}
