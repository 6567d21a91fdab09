import EventType from '#app/events/models/event_type'
import {
  inManage,
  type Answer,
  type Answers,
  type Expectations,
} from '#tests/helpers/routes/expectation'
import { asFields } from '#tests/helpers/forms'
import type { World } from '#tests/helpers/routes/world'

/** A type of the organiser's own organisation, without events. */
async function ofOwnType({ organisation }: World) {
  const type = await EventType.create({
    key: 'hackathon',
    sign: 'workshop',
    registrationPolicy: 'open',
    organisationId: organisation.id,
    locale: 'en',
  })
  return { id: type.id }
}

const describing = ({ organisation }: World) => ({
  organisation: String(organisation.id),
  locale: 'en',
  sign: 'workshop',
  policy: 'approval',
  internal: '1',
  certificate: '1',
  texts: { en: { name: 'Hackathon' } },
})

const toOwners = (answer: Answer): Answers =>
  inManage({
    admin: answer,
    organiser: answer,
    foreignOrganiser: 404,
    secretariat: 404,
    controller: 404,
  })

const toOrganisers = (answers: Record<'admin' | 'organiser' | 'foreignOrganiser', Answer>) =>
  inManage({ ...answers, secretariat: 403, controller: 403 })

/** What a form carries of a type that nobody has changed yet. */
const FIRST = { revision: '1', seen: '{}' }

const LIST = '302 /manage/event-types'

export default {
  'manage.event_types.index': {
    answers: inManage({
      admin: 200,
      organiser: 200,
      foreignOrganiser: 200,
      secretariat: 200,
      controller: 200,
    }),
  },
  'manage.event_types.create': {
    answers: toOrganisers({ admin: 200, organiser: 200, foreignOrganiser: 200 }),
  },
  'manage.event_types.store': {
    body: describing,
    answers: toOrganisers({ admin: 422, organiser: LIST, foreignOrganiser: 422 }),
  },
  'manage.event_types.edit': { params: ofOwnType, answers: toOwners(200) },
  'manage.event_types.update': {
    params: ofOwnType,
    body: (world) => ({ ...describing(world), ...FIRST }),
    answers: toOwners(LIST),
  },
  'manage.type_notes.edit': { params: ofOwnType, answers: toOwners(200) },
  'manage.type_notes.update': {
    params: ofOwnType,
    body: () => asFields({ texts: { en: { confirmed: 'Bring an ID.' } }, ...FIRST }),
    answers: toOwners('302 /manage/event-types/:id/edit'),
  },
  'manage.agenda_templates.edit': { params: ofOwnType, answers: toOwners(200) },
  'manage.agenda_templates.update': {
    params: ofOwnType,
    body: () =>
      asFields({
        lines: [
          {
            id: '',
            kind: 'session',
            begins: '0',
            minutes: '60',
            texts: { en: { title: 'Opening' } },
          },
        ],
        do: 'save',
        ...FIRST,
      }),
    answers: toOwners('302 /manage/event-types/:id/edit'),
  },
  'manage.event_types.destroy': { params: ofOwnType, answers: toOwners(LIST) },
  'manage.event_type_moves.store': {
    params: ofOwnType,
    body: () => ({ direction: 'up' }),
    answers: toOwners(`${LIST}#event-type-:id-down`),
  },
  'manage.event_type_offers.store': { params: ofOwnType, answers: toOwners(LIST) },
  'manage.event_type_offers.destroy': { params: ofOwnType, answers: toOwners(LIST) },
} satisfies Expectations
