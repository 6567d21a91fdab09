import Event from '#app/events/models/event'
import {
  inManage,
  SIGN_IN,
  type Answer,
  type Answers,
  type Expectations,
} from '#tests/helpers/routes/expectation'
import type { World } from '#tests/helpers/routes/world'

/** Who takes attendance at a session of theirs; for everybody else it is not there. */
const takesAttendance = (answer: Answer): Answers => ({
  visitor: SIGN_IN,
  admin: answer,
  organiser: answer,
  desk: answer,
  trainer: answer,
  others: 404,
})

/** Organisers write; who watches the project reads; to others the event is not there. */
const written = (answer: Answer) =>
  inManage({
    admin: answer,
    organiser: answer,
    foreignOrganiser: 404,
    secretariat: 403,
    controller: 403,
  })
const read = inManage({
  admin: 200,
  organiser: 200,
  foreignOrganiser: 404,
  secretariat: 200,
  controller: 200,
})

const event = ({ event: own }: World) => ({ id: own.id })
const mark = ({ event: { id }, session: { id: sessionId }, registration }: World) => ({
  id,
  sessionId,
  registrationId: registration.id,
})

const asked = ({ session: { id }, registration }: World) => ({
  id,
  registration_id: registration.id,
})

const session = ({ session: own }: World) => ({ id: own.id })
const figure = { figure: '120', source: 'estimate', reason: 'By rows', nonce: 'written-once' }

/** The event as one to which people come without registering. */
async function counted({ event: own, session: { id } }: World) {
  await Event.query().where('id', own.id).update({ registrationPolicy: 'none' })
  return { id }
}

async function countedDay(world: World) {
  await counted(world)
  return { id: world.event.id, dayId: world.session.dayId }
}

const BACK_TO_THE_LIST = '302 /attend/sessions/:id'

export default {
  'attend.sessions.index': { answers: { visitor: SIGN_IN, others: 200 } },
  'attend.sessions.show': {
    params: session,
    query: () => ({ q: 'petra', unmarked: '1' }),
    answers: takesAttendance(200),
  },
  'attend.attendance.update': {
    params: session,
    body: ({ registration }) => ({
      marks: { [`r${registration.id}`]: 'present' },
      shown: { [`r${registration.id}`]: 'none' },
    }),
    answers: takesAttendance(BACK_TO_THE_LIST),
  },
  'attend.check_in_answers.edit': { params: asked, answers: takesAttendance(200) },
  'attend.check_in_answers.update': {
    params: asked,
    body: () => ({ answers: { q1: 'Vegan' } }),
    answers: takesAttendance('302 *'),
  },
  'attend.walk_ins.store': {
    params: session,
    body: () => ({ name: 'Никола Ђокић', organisation: 'SVEZA', nonce: 'once-only' }),
    answers: takesAttendance(BACK_TO_THE_LIST),
  },
  'attend.absences.store': { params: session, answers: takesAttendance(BACK_TO_THE_LIST) },
  'attend.head_counts.update': {
    params: counted,
    body: () => figure,
    answers: takesAttendance(BACK_TO_THE_LIST),
  },
  'attend.head_count_taps.store': {
    params: counted,
    body: () => ({ change: '1', nonce: 'tapped-once' }),
    answers: takesAttendance(BACK_TO_THE_LIST),
  },
  'manage.day_head_counts.edit': { params: countedDay, answers: read },
  'manage.day_head_counts.update': {
    params: countedDay,
    body: () => figure,
    answers: written('302 /manage/events/:id/attendance'),
  },
  'manage.event_attendance.show': { params: event, answers: read },
  'manage.corrections.edit': { params: mark, answers: read },
  'manage.corrections.update': {
    params: mark,
    body: () => ({ status: 'late', arrived: '10:20', left: '', reason: 'Signed the sheet' }),
    answers: written('302 /manage/events/:id/attendance'),
  },
  'manage.sheets.show': {
    params: ({ event: { id }, session: { dayId } }) => ({ id, dayId }),
    query: () => ({ lang: 'bg' }),
    answers: read,
  },
  'manage.trainer_links.index': { params: event, answers: written(200) },
  'manage.trainer_links.store': {
    params: event,
    body: ({ users }) => ({ person: users.trainer.personId }),
    answers: written(200),
  },
} satisfies Expectations
