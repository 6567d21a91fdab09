import Venue from '#app/events/models/venue'
import { createVenue } from '#database/factories/events'
import { createMembership } from '#database/factories/organisations'
import {
  forAdmins,
  inManage,
  type Answer,
  type Expectations,
} from '#tests/helpers/routes/expectation'
import type { World } from '#tests/helpers/routes/world'

const toAll = inManage({
  admin: 200,
  organiser: 200,
  foreignOrganiser: 200,
  secretariat: 200,
  controller: 200,
})

/** Everybody in `/manage` sees it; whoever looks after it changes it. */
const toOwners = (answer: Answer) =>
  inManage({
    admin: answer,
    organiser: answer,
    foreignOrganiser: 403,
    secretariat: 403,
    controller: 403,
  })

const toOrganisers = (answer: Answer) =>
  inManage({
    admin: answer,
    organiser: answer,
    foreignOrganiser: answer,
    secretariat: 403,
    controller: 403,
  })

const ownOrganisation = ({ organisation }: World) => ({ id: organisation.id })

async function ownVenue({ organisation }: World) {
  const { id } = await createVenue()
  await Venue.query().where('id', id).update({ organisation_id: organisation.id })
  return { id }
}

const MEMBERS = '302 /manage/organisations/:id/memberships'

/** A membership in the organiser's own organisation. */
async function ofMembership({ organisation, foreignOrganisation }: World) {
  const membership = await createMembership({
    networkId: organisation.id,
    organisationId: foreignOrganisation.id,
  })
  return { id: organisation.id, membership_id: membership.id }
}

const organisation = () => ({
  country: 'RS',
  type: 'ngo',
  email: 'office@example.org',
  phone: '010 123 456',
  district: 'Pirotski',
  founded_on: '1998-04-01',
  website: 'https://example.org',
  name_locale: 'en',
  texts: { en: { name: 'House of crafts', address: 'Main street 1', town: 'Pirot' } },
})

const venue = () => ({
  country: 'RS',
  zone: 'Europe/Belgrade',
  capacity: '40',
  map_url: 'https://maps.example.org/1',
  position: '42.69751, 23.32415',
  revision: '1',
  rooms: [
    { id: '', name: 'Hall A', capacity: '90' },
    { id: '', name: 'Hall B' },
  ],
  texts: { en: { name: 'House of crafts', town: 'Pirot', address: 'Main street 1' } },
})

export default {
  'manage.today.show': { answers: toAll },
  'manage.organisations.index': { answers: toAll },
  'manage.organisations.create': { answers: forAdmins(200) },
  'manage.organisations.store': {
    body: organisation,
    answers: forAdmins('302 /manage/organisations/:id'),
  },
  'manage.organisations.show': { params: ownOrganisation, answers: toAll },
  'manage.organisations.edit': { params: ownOrganisation, answers: toOwners(200) },
  'manage.organisations.update': {
    params: ownOrganisation,
    body: () => ({ ...organisation(), revision: '1', seen: '{}' }),
    answers: toOwners('302 /manage/organisations/:id'),
  },
  'manage.notices.edit': { params: ownOrganisation, answers: toOwners(200) },
  'manage.notices.update': {
    params: ownOrganisation,
    body: () => ({ texts: { bg: { text: 'Пазим данните.' } }, revision: '0', seen: '{}' }),
    answers: toOwners('302 /manage/organisations/:id/notice'),
  },
  'manage.memberships.index': {
    params: ownOrganisation,
    query: () => ({ when: 'ended' }),
    answers: toAll,
  },
  'manage.memberships.create': { params: ownOrganisation, answers: toOwners(200) },
  'manage.memberships.store': {
    params: ownOrganisation,
    body: ({ foreignOrganisation }) => ({
      organisation: String(foreignOrganisation.id),
      name: '',
      email: '',
      role: 'founder',
      since: '2014-05-20',
      until: '',
    }),
    answers: toOwners(MEMBERS),
  },
  'manage.memberships.edit': { params: ofMembership, answers: toOwners(200) },
  'manage.memberships.update': {
    params: ofMembership,
    body: () => ({
      role: 'member',
      since: '2014-05-20',
      until: '2020-12-31',
      revision: '1',
      seen: '{}',
    }),
    answers: toOwners(MEMBERS),
  },
  'manage.memberships.destroy': { params: ofMembership, answers: toOwners(MEMBERS) },
  'manage.venues.index': { answers: toAll },
  'manage.venues.create': { answers: toOrganisers(200) },
  'manage.venues.store': { body: venue, answers: toOrganisers('302 /manage/venues') },
  'manage.venues.edit': { params: ownVenue, answers: toOwners(200) },
  'manage.venues.update': {
    params: ownVenue,
    body: venue,
    answers: toOwners('302 /manage/venues'),
  },
  'manage.agenda_proofs.show': {
    params: ({ event }) => ({ id: event.id }),
    query: () => ({ locale: 'bg' }),
    answers: inManage({
      admin: 200,
      organiser: 200,
      foreignOrganiser: 404,
      secretariat: 200,
      controller: 200,
    }),
  },
  'manage.previews.show': {
    params: ({ event }) => ({ id: event.id }),
    query: () => ({ locale: 'bg' }),
    answers: inManage({
      admin: 200,
      organiser: 200,
      foreignOrganiser: 404,
      secretariat: 200,
      controller: 200,
    }),
  },
} satisfies Expectations
