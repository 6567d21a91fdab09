import Event from '#app/events/models/event'
import Day from '#app/events/models/day'
import Session from '#app/events/models/session'
import SessionPerson from '#app/events/models/session_person'
import { createDay, createEvent } from '#database/factories/events'
import {
  inManage,
  type Answer,
  type Expectations,
  type Answers,
} from '#tests/helpers/routes/expectation'
import type { World } from '#tests/helpers/routes/world'
import { keptMaterial } from '#tests/helpers/materials'
import { asFields } from '#tests/helpers/forms'

const ofEvent = ({ event }: World) => ({ id: event.id })

/** A draft of the organiser's own, in the project that others watch: they do not see it yet. */
async function ofDraft({ organisation, project }: World) {
  const draft = await createEvent({
    status: 'draft',
    organisers: [organisation],
    projectId: project.id,
  })
  return { id: draft.id }
}

async function ofDay({ event }: World) {
  const day = await Day.findByOrFail('event_id', event.id)
  return { id: event.id, day_id: day.id }
}

/** The item of an agenda that takes the place of the day's whole. */
async function ofItem({ event, session }: World) {
  await Session.query().where('id', session.id).update({ is_whole_day: false })
  return { id: event.id, session_id: session.id }
}

async function ofTrainer({ event, session }: World) {
  const { personId } = await SessionPerson.findByOrFail('session_id', session.id)
  return { id: event.id, person_id: personId }
}

async function emptyDayOf(eventId: number) {
  const day = await createDay(await Event.findOrFail(eventId), { date: '2027-05-05' })
  return day.id
}

const toReaders = inManage({
  admin: 200,
  organiser: 200,
  foreignOrganiser: 404,
  secretariat: 200,
  controller: 200,
})

/** Who sees the event but may not change it is told so; who may not see it finds nothing. */
const toEditors = (answer: Answer): Answers =>
  inManage({
    admin: answer,
    organiser: answer,
    foreignOrganiser: 404,
    secretariat: 403,
    controller: 403,
  })

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
      policy: 'approval',
      opens: '2027-01-01T10:00',
      closes: '2027-02-01T10:00',
      change_until: '2027-02-02T10:00',
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
  'manage.agendas.index': { params: ofEvent, answers: toReaders },
  'manage.agendas.edit': { params: ofDay, answers: toEditors(200) },
  'manage.agendas.update': {
    params: ofDay,
    body: () =>
      asFields({
        sessions: [
          {
            id: '',
            kind: 'session',
            starts: '10:00',
            minutes: '60',
            title: 'Opening',
            room: '',
            track: '',
            copyOf: '',
          },
        ],
        shift: { from: '0', minutes: '15' },
        do: 'save',
        revision: '1',
        seen: '{}',
      }),
    answers: toEditors('302 /manage/events/:id/agenda'),
  },
  'manage.agenda_copies.store': {
    params: ofDay,
    body: async ({ event }) => ({ to: String(await emptyDayOf(event.id)) }),
    answers: toEditors('302 /manage/events/:id/agenda'),
  },
  'manage.agenda_sessions.edit': { params: ofItem, answers: toEditors(200) },
  'manage.agenda_sessions.update': {
    params: ofItem,
    body: async ({ event }) => {
      const day = await Day.findByOrFail('event_id', event.id)
      return asFields({
        day: String(day.id),
        kind: 'session',
        starts: '10:00',
        ends: '11:00',
        room: '',
        track: '',
        language: 'en',
        interpreted: ['sr', 'bg'],
        capacity: '12',
        texts: { en: { title: 'Opening', description: 'Who is who' } },
        people: [{ id: '', role: 'speaker', name: 'Ion Ș.', email: 'ion@example.org' }],
        do: 'save',
        revision: '1',
        seen: '{}',
      })
    },
    answers: toEditors('302 /manage/events/:id/agenda'),
  },
  'manage.tracks.edit': { params: ofEvent, answers: toEditors(200) },
  'manage.tracks.update': {
    params: ofEvent,
    body: () =>
      asFields({
        tracks: [{ id: '', day: '', texts: { en: { name: 'Start-ups' } } }],
        do: 'save',
        revision: '1',
        seen: '{}',
      }),
    answers: toEditors('302 /manage/events/:id/agenda'),
  },
  'manage.agenda_people.index': { params: ofEvent, answers: toEditors(200) },
  'manage.agenda_people.edit': { params: ofTrainer, answers: toEditors(200) },
  'manage.agenda_people.update': {
    params: ofTrainer,
    body: () =>
      asFields({
        texts: { en: { affiliation: 'Faculty of Economics', bio: 'Teaches.' } },
        revision: '1',
        seen: '{}',
      }),
    answers: toEditors('302 /manage/events/:id/people'),
  },
  'manage.event_materials.index': { params: ofEvent, answers: toReaders },
  'manage.event_materials.store': {
    params: ofEvent,
    body: () => ({
      title: 'Slides',
      locale: 'en',
      audience: 'public',
      session: '',
      url: 'https://example.org/slides',
    }),
    answers: toEditors('302 /manage/events/:id/materials'),
  },
  'manage.event_materials.show': {
    params: async ({ event }) => ({ id: event.id, material_id: await keptMaterial(event.id) }),
    answers: toReaders,
  },
  'manage.event_materials.destroy': {
    params: async ({ event }) => ({ id: event.id, material_id: await keptMaterial(event.id) }),
    answers: toEditors('302 /manage/events/:id/materials'),
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
