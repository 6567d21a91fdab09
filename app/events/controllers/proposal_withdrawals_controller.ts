import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import { withdrawProposal } from '#app/events/actions/withdraw_proposal'
import { findVisible } from '#app/events/queries/find_event'
import { findProposal, proposalRights } from '#app/events/queries/proposal_page'

/** Takes a proposal back. */
export default class ProposalWithdrawalsController {
  async store({ access, params, response, session, i18n }: HttpContext) {
    const event = await findVisible(access, params.id)
    const proposal = await findProposal(event.id, params.proposal_id)
    const { mayWithdraw } = await proposalRights(access, proposal)
    if (!mayWithdraw)
      throw new Exception('others proposed it', { status: 403, code: 'E_FORBIDDEN' })
    const result = await withdrawProposal(proposal.id, access.actor)
    response.redirect().toPath(`/manage/events/${event.id}/proposals/${proposal.id}`)
    return result.ok
      ? session.flash('success', i18n.t('proposals.answered.withdrawn'))
      : session.flash('notice', i18n.t('proposals.settled'))
  }
}
