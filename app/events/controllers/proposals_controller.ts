import type { HttpContext } from '@adonisjs/core/http'
import { eventHead } from '#app/events/queries/event_head'
import { findVisible } from '#app/events/queries/find_event'
import { findProposal, proposalPage, proposalRights } from '#app/events/queries/proposal_page'

/** A change that waits for other organisers, or waited. */
export default class ProposalsController {
  async show({ access, params, locale, i18n, view }: HttpContext) {
    const event = await findVisible(access, params.id)
    const proposal = await findProposal(event.id, params.proposal_id)
    return view.render('pages/manage/events/proposal', {
      head: await eventHead(access, event, 'overview', locale),
      proposal: await proposalPage(proposal, i18n),
      rights: await proposalRights(access, proposal),
    })
  }
}
