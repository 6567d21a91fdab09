import EventProposal from '#app/events/models/event_proposal'
import EventOrganiser from '#app/events/models/event_organiser'
import OrganiserInvitation from '#app/events/organisers/models/organiser_invitation'
import { clock } from '#app/core/clock'
import db from '@adonisjs/lucid/services/db'
import { createOrganisation } from '#database/factories/organisations'
import {
  inManage,
  type Answer,
  type Answers,
  type Expectations,
} from '#tests/helpers/routes/expectation'
import { ofEvent } from '#tests/helpers/routes/of_event'
import type { World } from '#tests/helpers/routes/world'

const toReaders = inManage({
  admin: 200,
  organiser: 200,
  foreignOrganiser: 404,
  secretariat: 200,
  controller: 200,
})

/** A partner beside the organiser's own organisation. */
async function withPartner({ event }: World) {
  const { id } = await createOrganisation()
  await EventOrganiser.create({ eventId: event.id, organisationId: id, lead: false, position: 1 })
  return { id: event.id, organisation_id: id }
}

/** The partner's proposal, which waits for the organiser's yes. */
async function proposal(world: World, own = false) {
  const { id, organisation_id: partner } = await withPartner(world)
  const { id: proposalId } = await EventProposal.create({
    eventId: id,
    organisationId: own ? world.organisation.id : partner,
    matter: 'postponement',
    status: 'open',
    before: '[]',
    wish: '{"planned":null}',
    proposedBy: world.users.admin.id,
    proposedAt: clock.now(),
  })
  await db.table('event_proposal_answers').insert({
    event_proposal_id: proposalId,
    organisation_id: own ? partner : world.organisation.id,
  })
  return { id, proposal_id: proposalId }
}

/** An organisation is asked to join the organiser's event: another one, or the organiser's own by another's event. */
async function invitation({ event, foreignEvent, organisation, users }: World, own = true) {
  const { id: organisationId } = own ? await createOrganisation() : organisation
  const { id, eventId } = await OrganiserInvitation.create({
    eventId: own ? event.id : foreignEvent.id,
    organisationId,
    matter: 'partner',
    status: 'open',
    invitedBy: users.organiser.id,
    invitedAt: clock.now(),
  })
  return { id: eventId, invitation_id: id }
}

/** Whoever organises the event that another was asked to join finds it, and may not answer for the other. */
const toInvited = (answer: Answer): Answers =>
  inManage({
    admin: 403,
    organiser: answer,
    foreignOrganiser: 403,
    secretariat: 404,
    controller: 404,
  })

const toLead = (answer: Answer): Answers =>
  inManage({
    admin: answer,
    organiser: answer,
    foreignOrganiser: 404,
    secretariat: 403,
    controller: 403,
  })

const organisers = '302 /manage/events/:id/organisers'

const toAsked = (answer: Answer, admin: Answer = 403): Answers =>
  inManage({ admin, organiser: answer, foreignOrganiser: 404, secretariat: 403, controller: 403 })

const back = '302 /manage/events/:id/proposals/:id'

export default {
  'manage.organisers.index': { params: ({ event }) => ({ id: event.id }), answers: toReaders },
  'manage.organisers.update': {
    params: withPartner,
    body: () => ({ may_edit: 'texts', must_agree: '1', seats: '20', revision: '1', seen: '{}' }),
    answers: toAsked('302 /manage/events/:id/organisers', '302 /manage/events/:id/organisers'),
  },
  'manage.organisers.store': {
    params: ofEvent,
    body: async () => {
      const { id: organisation } = await createOrganisation()
      return { organisation: String(organisation) }
    },
    answers: toLead(organisers),
  },
  'manage.lead_handovers.store': { params: withPartner, answers: toLead(organisers) },
  'manage.departures.create': { params: withPartner, answers: toLead(200) },
  'manage.departures.store': { params: withPartner, answers: toLead(organisers) },
  'manage.organiser_invitations.show': {
    params: (world) => invitation(world),
    answers: toReaders,
  },
  'manage.organiser_invitations.destroy': {
    params: (world) => invitation(world),
    answers: toLead(organisers),
  },
  'manage.organiser_acceptances.store': {
    params: (world) => invitation(world, false),
    answers: toInvited(organisers),
  },
  'manage.organiser_refusals.store': {
    params: (world) => invitation(world, false),
    body: () => ({ reason: 'We hold our own seminar then' }),
    answers: toInvited('302 /manage/events/:id/organiser-invitations/:id'),
  },
  'manage.proposals.show': { params: (world) => proposal(world), answers: toReaders },
  'manage.proposal_acceptances.store': {
    params: (world) => proposal(world),
    answers: toAsked(back),
  },
  'manage.proposal_refusals.store': {
    params: (world) => proposal(world),
    body: () => ({ reason: 'The train arrives at ten' }),
    answers: toAsked(back),
  },
  'manage.proposal_withdrawals.store': {
    params: (world) => proposal(world, true),
    answers: toAsked(back, back),
  },
} satisfies Expectations
