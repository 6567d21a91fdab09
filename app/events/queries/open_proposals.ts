import EventProposal, { type ProposalMatter } from '#app/events/models/event_proposal'

/** A change that waits, as pages of its event point to it. */
export interface OpenProposal {
  matter: ProposalMatter
  href: string
}

export async function openProposals(eventId: number): Promise<OpenProposal[]> {
  const open = await EventProposal.query()
    .where({ event_id: eventId, status: 'open' })
    .orderBy('id')
  return open.map(({ id, matter }) => {
    return { matter, href: `/manage/events/${eventId}/proposals/${id}` }
  })
}
