import Event from '#app/events/models/event'
import Day from '#app/events/models/day'
import Session from '#app/events/models/session'
import SessionPerson from '#app/events/models/session_person'
import { createDay } from '#database/factories/events'
import { type Expectations } from '#tests/helpers/routes/expectation'
import type { World } from '#tests/helpers/routes/world'
import { keptMaterial } from '#tests/helpers/materials'
import { asFields } from '#tests/helpers/forms'
import { ofEvent, toEditors, toReaders } from '#tests/helpers/routes/of_event'

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

export default {
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
  'manage.agenda_fillings.store': {
    params: ofDay,
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
  'manage.session_cancellations.create': { params: ofItem, answers: toEditors(200) },
  'manage.session_cancellations.store': {
    params: ofItem,
    answers: toEditors('302 /manage/events/:id/agenda'),
  },
  'manage.session_cancellations.destroy': {
    params: ofItem,
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
} satisfies Expectations
