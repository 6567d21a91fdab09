import { EventProposalSchema } from '#database/schema'

export type ProposalStatus = 'open' | 'accepted' | 'refused' | 'withdrawn' | 'lapsed'
export type ProposalMatter = 'days' | 'postponement' | 'cancellation'

/** A change of a joint event that waits for the yes of other organisers. */
export default class EventProposal extends EventProposalSchema {
  declare status: ProposalStatus
  declare matter: ProposalMatter
}
