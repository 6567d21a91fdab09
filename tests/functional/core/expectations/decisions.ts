import { agedFormToken } from '#tests/helpers/forms'
import { createInvitee } from '#database/factories/registrations'
import { inEvent, ofOrganiser, readers, writers } from '#tests/helpers/routes/of_registration'
import { inManage, type Expectations } from '#tests/helpers/routes/expectation'
import type { World } from '#tests/helpers/routes/world'

/** Somebody who was invited to the organiser's own event. */
const invited = async ({ event }: World) => {
  const { invitee } = await createInvitee(event)
  return { id: event.id, invitee_id: invitee.id }
}

const inviteeLink = async ({ event }: World) => {
  const { token } = await createInvitee(event)
  return { locale: 'bg', token }
}

/** Who may come: people invited, those who wait for an answer or a seat, and what they are told. */
export default {
  'invitee_registrations.create': { params: inviteeLink, answers: 200 },
  'invitee_registrations.store': {
    params: inviteeLink,
    body: ({ event }) => ({
      form_token: agedFormToken(`registration:${event.id}`),
      name: 'Мария Димитрова',
      country: 'BG',
      notice: '1',
    }),
    answers: '303 *',
  },
  'manage.state_notes.edit': {
    params: inEvent,
    answers: inManage({
      admin: 200,
      organiser: 200,
      foreignOrganiser: 404,
      secretariat: 403,
      controller: 403,
    }),
  },
  'manage.state_notes.update': {
    params: inEvent,
    body: () => ({
      texts: { bg: { confirmed: 'Вземете лична карта.', waiting: '', pending: '', declined: '' } },
      revision: '1',
      seen: '{}',
    }),
    answers: writers('302 *'),
  },
  'manage.day_limits.edit': {
    params: inEvent,
    answers: inManage({
      admin: 200,
      organiser: 200,
      foreignOrganiser: 404,
      secretariat: 403,
      controller: 403,
    }),
  },
  'manage.day_limits.update': {
    params: inEvent,
    body: () => ({ revision: '1', seen: '{}' }),
    answers: writers('302 *'),
  },
  'manage.invitees.index': { params: invited, answers: readers },
  'manage.invitees.store': {
    params: inEvent,
    body: () => ({ lines: 'Ștefan Țăranu; stefan.taranu@example.org; ro', mail_language: 'ro' }),
    answers: writers('302 *'),
  },
  'manage.invitees.destroy': { params: invited, answers: writers('302 *') },
  'manage.invitee_letters.store': { params: invited, answers: writers('302 *') },
  'manage.approvals.index': {
    params: async (world) => {
      const { id } = await ofOrganiser('pending')(world)
      return { id }
    },
    answers: readers,
  },
  'manage.approvals.store': {
    params: inEvent,
    body: () => ({
      registrations: ['7'],
      decision: 'decline',
      reason: 'places',
      words: 'Žao nam je',
    }),
    answers: writers('302 *'),
  },
  'manage.refusals.index': { params: inEvent, answers: readers },
  'manage.refusals.destroy': {
    params: inEvent,
    body: () => ({ registrations: ['7'] }),
    answers: writers('302 *'),
  },
  'manage.waiting_lists.show': {
    params: async (world) => {
      const { id } = await ofOrganiser('waitlisted')(world)
      return { id }
    },
    answers: readers,
  },
  'manage.waiting_positions.update': {
    params: ofOrganiser('waitlisted'),
    body: () => ({ move: 'first' }),
    answers: writers('302 *'),
  },
  'manage.waiting_priorities.update': {
    params: ofOrganiser('waitlisted'),
    body: () => ({ priority: 'yes' }),
    answers: writers('302 *'),
  },
  'manage.waiting_offers.store': {
    params: ofOrganiser('waitlisted'),
    answers: writers('302 *'),
  },
} satisfies Expectations
