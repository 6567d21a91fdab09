import { Job } from '@adonisjs/queue'
import { tellOfProposal } from '#app/events/mails/proposal_mails'

/** Tells organisers how a proposal stands: those who are asked, or those who asked. */
export default class TellOfProposal extends Job<{ proposalId: number }> {
  static options = { name: 'tell_of_proposal' }

  async execute() {
    await tellOfProposal(this.payload.proposalId)
  }
}
