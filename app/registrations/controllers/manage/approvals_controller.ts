import type { HttpContext } from '@adonisjs/core/http'
import { formErrors } from '#app/core/form_errors'
import { formWords } from '#app/core/form_words'
import { emptyToNull } from '#app/core/forms/typed'
import { findManageable, findVisible } from '#app/events/queries/find_event'
import { decideTogether, OUTCOMES, type Outcome } from '#app/registrations/actions/decide_together'
import { showApprovals } from '#app/registrations/manage/approvals_page'
import { tickedOf } from '#app/registrations/manage/find_registration'
import { decisionForm } from '#app/registrations/manage/decision_form'

/** Everybody who waits for the organiser's answer, to be answered several at once. */
export default class ApprovalsController {
  async index(ctx: HttpContext) {
    return showApprovals(ctx, await findVisible(ctx.access, ctx.params.id))
  }

  async store(ctx: HttpContext) {
    const { access, request, response, session, i18n, params } = ctx
    const event = await findManageable(access, params.id)
    const [error, form] = await decisionForm.tryValidate(emptyToNull(request.all()), {
      messagesProvider: formWords(i18n, 'approvals.validation'),
    })
    if (error) return showApprovals(ctx, event, formErrors(error))

    const refusal = { usual: form.reason ?? null, words: form.words ?? null }
    const counts = await decideTogether(
      await tickedOf(event, form.registrations),
      form.decision === 'approve' ? { verb: 'approve' } : { verb: 'decline', refusal },
      access.actor
    )
    const came = OUTCOMES.filter((outcome) => counts[outcome] > 0)
    const said = came.map((outcome) =>
      i18n.t(`approvals.done.${outcome}`, { count: counts[outcome] })
    )
    session.flash(came.every(isPlain) ? 'success' : 'warning', said.join(' '))
    return response.redirect().toPath(`/manage/events/${event.id}/approvals`)
  }
}

/** What an organiser expects when they press the button. */
function isPlain(outcome: Outcome) {
  return ['confirmed', 'change_approved', 'declined', 'change_declined'].includes(outcome)
}
