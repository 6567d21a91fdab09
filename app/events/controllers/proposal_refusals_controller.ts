import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'
import { formErrors } from '#app/core/form_errors'
import { text } from '#app/core/forms/typed'
import { findAsked, giveAnswer } from '#app/events/proposals/answer_page'
import { eventHead } from '#app/events/queries/event_head'
import { findVisible } from '#app/events/queries/find_event'
import { proposalPage, proposalRights } from '#app/events/queries/proposal_page'

const rules = vine.create({ reason: vine.string().maxLength(1000) })

/** The no of an organiser who was asked, with its reason. */
export default class ProposalRefusalsController {
  async store(ctx: HttpContext) {
    const { access, params, request, response, locale, i18n, view } = ctx
    const proposal = await findAsked(ctx)
    const old = { reason: text(request.input('reason')).trim() }
    const [error, form] = await request.tryValidateUsing(rules, {
      data: { reason: old.reason || null },
    })
    if (!error) return giveAnswer(ctx, false, form.reason)
    response.status(422)
    const event = await findVisible(access, params.id)
    return view.render('pages/manage/events/proposal', {
      head: await eventHead(access, event, 'overview', locale),
      proposal: await proposalPage(proposal, i18n),
      rights: await proposalRights(access, proposal),
      errors: formErrors(error),
      old,
    })
  }
}
