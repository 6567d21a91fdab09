import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import { unreachable } from '#app/core/result'
import { answerProposal } from '#app/events/actions/answer_proposal'
import { findVisible } from '#app/events/queries/find_event'
import { findProposal, proposalRights } from '#app/events/queries/proposal_page'

/** The proposal of an address, for somebody of an organisation that was asked. @throws 404, or 403 for those who were not */
export async function findAsked({ access, params }: HttpContext) {
  const event = await findVisible(access, params.id)
  const proposal = await findProposal(event.id, params.proposal_id)
  const { isAsked } = await proposalRights(access, proposal)
  if (isAsked) return proposal
  throw new Exception('others were asked', { status: 403, code: 'E_FORBIDDEN' })
}

/** Answers a proposal and says what came of it. */
export async function giveAnswer(ctx: HttpContext, agrees: boolean, reason?: string) {
  const { access, session, i18n, response } = ctx
  const proposal = await findAsked(ctx)
  const { organiserOf, actor } = access
  const answer = { proposalId: proposal.id, agrees, reason, organiserOf, actor }
  const result = await answerProposal(answer)
  response.redirect().toPath(`/manage/events/${proposal.eventId}/proposals/${proposal.id}`)
  if (result.ok) return session.flash('success', i18n.t(`proposals.answered.${result.value}`))
  switch (result.reason) {
    case 'settled':
    case 'already_answered':
      return session.flash('notice', i18n.t(`proposals.${result.reason}`))
    case 'lapsed':
      return session.flash('error', i18n.t(`proposals.lapsed.${result.why}`))
    default:
      return unreachable(result)
  }
}
