import Event from '#app/events/models/event'
import { createEvent } from '#database/factories/events'
import {
  inManage,
  type Answer,
  type Expectations,
  type Answers,
} from '#tests/helpers/routes/expectation'
import type { World } from '#tests/helpers/routes/world'
import { asFields } from '#tests/helpers/forms'
import { ofEvent, toEditors, toReaders } from '#tests/helpers/routes/of_event'

/** A draft of the organiser's own, in the project that others watch: they do not see it yet. */
async function ofDraft({ organisation, project }: World) {
  const draft = await createEvent({
    status: 'draft',
    organisers: [organisation],
    projectId: project.id,
  })
  return { id: draft.id }
}

const draftToEditors = (answer: Answer): Answers =>
  inManage({
    admin: answer,
    organiser: answer,
    foreignOrganiser: 404,
    secretariat: 404,
    controller: 404,
  })

const toOrganisers = (own: Answer, foreign: Answer): Answers =>
  inManage({
    admin: own,
    organiser: own,
    foreignOrganiser: foreign,
    secretariat: 403,
    controller: 403,
  })

async function describing({ event, organisation, project }: World) {
  const { eventTypeId } = await Event.findOrFail(event.id)
  return {
    type: String(eventTypeId),
    project: String(project.id),
    lead: String(organisation.id),
    organisers: [],
    locale: 'en',
    languages: ['en', 'sr'],
    spoken: ['en'],
    interpreted: ['bg'],
  }
}

export default {
  'manage.events.index': {
    query: () => ({
      q: 'cluster',
      when: 'past',
      status: 'draft',
      project: '1',
      after: '2026-01-01_9',
    }),
    answers: inManage({
      admin: 200,
      organiser: 200,
      foreignOrganiser: 200,
      secretariat: 200,
      controller: 200,
    }),
  },
  'manage.events.show': { params: ofEvent, answers: toReaders },
  'manage.events.create': { answers: toOrganisers(200, 200) },
  'manage.events.store': {
    body: async (world) => ({
      ...(await describing(world)),
      project: '',
      title: 'Day of clusters',
    }),
    answers: toOrganisers('302 /manage/events/:id', 422),
  },
  'manage.events.edit': { params: ofEvent, answers: toEditors(200) },
  'manage.events.update': {
    params: ofEvent,
    body: async (world) => ({
      ...(await describing(world)),
      visibility: 'public',
      slug: 'day-of-clusters',
      contact_name: 'Ana',
      contact_email: 'ana@example.org',
      revision: '1',
      seen: '{}',
    }),
    answers: toEditors('302 /manage/events/:id/edit'),
  },
  'manage.texts.edit': { params: ofEvent, answers: toEditors(200) },
  'manage.texts.update': {
    params: ofEvent,
    body: () => ({
      texts: { en: { title: 'Day of clusters', summary: 'Two days', description: '**Niš**' } },
      still_right: ['bg.title'],
      revision: '1',
      seen: '{}',
    }),
    answers: toEditors('302 /manage/events/:id/texts'),
  },
  'manage.registration_terms.edit': { params: ofEvent, answers: toEditors(200) },
  'manage.registration_terms.update': {
    params: ofEvent,
    body: () => ({
      do: 'confirm',
      policy: 'approval',
      opens: '2027-01-01T10:00',
      closes: '2027-02-01T10:00',
      change_until: '2027-02-02T10:00',
      cancel_until: '2027-02-03T10:00',
      approve_changes: '1',
      companions: '3',
      companions_need_seats: '1',
      offers_skip_groups: '1',
      offers_by_hand: '1',
      offer_office_hours: '1',
      offer_hours: '24',
      waiting_closes: '2027-02-01T10:00',
      capacity: '120',
      online_capacity: '500',
      confirm_email: '1',
      choose_days: '1',
      revision: '1',
      seen: '{}',
    }),
    answers: toEditors('302 /manage/events/:id/registration'),
  },
  'manage.days.edit': { params: ofEvent, answers: toEditors(200) },
  'manage.days.update': {
    params: ofEvent,
    body: () =>
      asFields({
        days: [
          {
            id: '',
            date: '2027-03-12',
            starts: '10:00',
            ends: '16:30',
            mode: 'hybrid',
            venue: '',
            place: 'Town hall',
            zone: 'Europe/Belgrade',
            online_url: 'https://example.org/room',
          },
        ],
        planned_from: '2027-03-01',
        planned_to: '2027-03-31',
        do: 'confirm',
        revision: '1',
        seen: '{}',
      }),
    answers: toEditors('302 /manage/events/:id/days'),
  },
  'manage.publications.store': {
    params: ofDraft,
    answers: draftToEditors('302 /manage/events/:id'),
  },
  'manage.publications.edit': { params: ofEvent, answers: toEditors(200) },
  'manage.publications.update': {
    params: ofDraft,
    body: () => ({ embargo: '2099-03-12T10:00', do: 'save', revision: '1', seen: '{}' }),
    answers: draftToEditors('302 /manage/events/:id/publication'),
  },
  'manage.archives.destroy': { params: ofEvent, answers: toEditors('302 /manage/events/:id') },
  'manage.postponements.create': { params: ofEvent, answers: toEditors(200) },
  'manage.postponements.store': {
    params: ofEvent,
    body: () => ({ planned_from: '2099-03-01', planned_to: '2099-03-31' }),
    answers: toEditors('302 /manage/events/:id'),
  },
  'manage.archives.store': { params: ofDraft, answers: draftToEditors('302 /manage/events/:id') },
  'manage.cancellations.create': { params: ofEvent, answers: toEditors(200) },
  'manage.cancellations.store': {
    params: ofEvent,
    body: () => ({ reason: 'Floods on the road' }),
    answers: toEditors('302 /manage/events/:id'),
  },
  'manage.histories.index': {
    params: ofEvent,
    query: () => ({ before: '99' }),
    answers: toReaders,
  },
} satisfies Expectations
