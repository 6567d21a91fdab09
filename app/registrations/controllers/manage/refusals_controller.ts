import type { HttpContext } from '@adonisjs/core/http'
import { formErrors } from '#app/core/form_errors'
import { formWords } from '#app/core/form_words'
import { findManageable, findVisible } from '#app/events/queries/find_event'
import { restoreTogether, RESTORATIONS } from '#app/registrations/actions/restore_together'
import { tickedForm } from '#app/registrations/manage/decision_form'
import { showRefusals } from '#app/registrations/manage/refusals_page'
import { tickedOf } from '#app/registrations/manage/find_registration'

/** Everybody whom the organiser declined, to take it back of several at once. */
export default class RefusalsController {
  async index(ctx: HttpContext) {
    return showRefusals(ctx, await findVisible(ctx.access, ctx.params.id))
  }

  async destroy(ctx: HttpContext) {
    const { access, request, response, session, i18n, params } = ctx
    const event = await findManageable(access, params.id)
    const [error, form] = await tickedForm.tryValidate(request.all(), {
      messagesProvider: formWords(i18n, 'approvals.validation'),
    })
    if (error) return showRefusals(ctx, event, formErrors(error))

    const counts = await restoreTogether(await tickedOf(event, form.registrations), access.actor)
    const came = RESTORATIONS.filter((one) => counts[one] > 0)
    const said = came.map((one) => i18n.t(`approvals.refused.done.${one}`, { count: counts[one] }))
    const isPlain = came.every((one) => ['pending', 'waitlisted', 'confirmed'].includes(one))
    session.flash(isPlain ? 'success' : 'warning', said.join(' '))
    return response.redirect().toPath(`/manage/events/${event.id}/refusals`)
  }
}
