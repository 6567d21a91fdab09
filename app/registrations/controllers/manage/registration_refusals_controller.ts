import type { HttpContext } from '@adonisjs/core/http'
import { emptyToNull } from '#app/core/forms/typed'
import { unreachable } from '#app/core/result'
import { findManageable } from '#app/events/queries/find_event'
import { declineRegistration } from '#app/registrations/actions/decide_registration'
import { restoreDeclined } from '#app/registrations/actions/restore_declined'
import { findRegistration } from '#app/registrations/manage/find_registration'
import { answerStep } from '#app/registrations/manage/answer_step'
import { isChange } from '#app/registrations/registration_state'
import { refusalForm } from '#app/registrations/manage/decision_form'

/** The organiser's no to somebody who waits for approval or for a place, or to what they changed; and its taking back. */
export default class RegistrationRefusalsController {
  async store(ctx: HttpContext) {
    const event = await findManageable(ctx.access, ctx.params.id)
    const { id } = await findRegistration(event, ctx.params.registration_id)
    const [error, form] = await refusalForm.tryValidate(emptyToNull(ctx.request.all()))
    if (error) return answerStep(ctx, 'warning', 'words_too_long')
    const refusal = { usual: form.reason ?? null, words: form.words ?? null }
    const isMeant = ctx.request.input('of') === 'change' ? isChange : undefined
    const result = await declineRegistration(id, refusal, ctx.access.actor, isMeant)
    if (result.ok) return answerStep(ctx, 'success', result.value)
    switch (result.reason) {
      case 'not_waiting':
      case 'taken':
      case 'name_taken':
        return answerStep(ctx, 'warning', result.reason)
      default:
        return unreachable(result.reason)
    }
  }

  async destroy(ctx: HttpContext) {
    const event = await findManageable(ctx.access, ctx.params.id)
    const { id } = await findRegistration(event, ctx.params.registration_id)
    const result = await restoreDeclined(id, ctx.access.actor)
    if (result.ok) return answerStep(ctx, 'success', `restored_${result.value}`)
    switch (result.reason) {
      case 'not_declined':
      case 'event_closed':
      case 'registered_again':
      case 'full':
        return answerStep(ctx, 'warning', result.reason)
      default:
        return unreachable(result.reason)
    }
  }
}
