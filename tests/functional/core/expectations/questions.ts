import { atRegistration, createQuestion } from '#database/factories/questions'
import QuestionSet from '#app/questions/models/question_set'
import { clock } from '#app/core/clock'
import {
  inManage,
  type Answer,
  type Answers,
  type Expectations,
} from '#tests/helpers/routes/expectation'
import { ofEvent, toEditors } from '#tests/helpers/routes/of_event'
import type { World } from '#tests/helpers/routes/world'

/** A question of the organiser's own event. */
async function ofQuestion({ event }: World) {
  await createQuestion(atRegistration(event), { label: 'Above' })
  const { question } = await createQuestion(atRegistration(event))
  return { question_id: question.id }
}

/** A set that the organiser's organisation keeps. */
async function ofOwnSet({ organisation }: World) {
  const set = await QuestionSet.create({
    purpose: 'library',
    name: 'Catering',
    organisationId: organisation.id,
    createdAt: clock.now(),
  })
  await createQuestion({ setId: set.id })
  return { set_id: set.id }
}

const choosing = {
  'kind': 'one_of',
  'purpose': 'registration',
  'locale': 'en',
  'required': '1',
  'sensitive': '1',
  'erase_after_days': '7',
  'audiences': ['speaker'],
  'texts[en][label]': 'How do you come?',
  'texts[en][help]': 'So that we can plan',
  'options[0][texts][en][label]': 'By car',
  'options[1][texts][en][label]': 'By train',
}

const wording = {
  revision: '1',
  seen: '{}',
  locale: 'en',
  required: '1',
  texts: { en: { label: 'What do you hope for?' } },
}

/** Sets that are nobody else's business are not there for others. */
const toKeepers = (answer: Answer): Answers =>
  inManage({
    admin: answer,
    organiser: answer,
    foreignOrganiser: 404,
    secretariat: 404,
    controller: 404,
  })

const toOwners = (answers: Record<'admin' | 'organiser' | 'foreignOrganiser', Answer>) =>
  inManage({ ...answers, secretariat: 403, controller: 403 })

const LIST = '302 /manage/events/:id/questions'
const SET = '302 /manage/question-sets/:id'

export default {
  'manage.event_questions.event_questions.index': { params: ofEvent, answers: toEditors(200) },
  'manage.event_questions.questions.create': {
    params: ofEvent,
    query: () => ({ kind: 'one_of', purpose: 'check_in' }),
    answers: toEditors(200),
  },
  'manage.event_questions.questions.store': {
    params: ofEvent,
    body: () => choosing,
    answers: toEditors(LIST),
  },
  'manage.event_questions.question_copies.store': {
    params: ofEvent,
    body: () => ({ purpose: 'registration', from: 'ready:travel' }),
    answers: toEditors(LIST),
  },
  'manage.questions.questions.edit': { params: ofQuestion, answers: toEditors(200) },
  'manage.questions.questions.update': {
    params: ofQuestion,
    body: () => wording,
    answers: toEditors(LIST),
  },
  'manage.questions.questions.destroy': {
    params: ofQuestion,
    body: () => ({ answers: '0' }),
    answers: toEditors(LIST),
  },
  'manage.questions.question_moves.store': {
    params: ofQuestion,
    body: () => ({ direction: 'up' }),
    answers: toEditors(`${LIST}#question-:id-down`),
  },
  'manage.questions.question_offers.store': { params: ofQuestion, answers: toEditors(LIST) },
  'manage.questions.question_offers.destroy': { params: ofQuestion, answers: toEditors(LIST) },
  'manage.question_sets.question_sets.index': {
    answers: inManage({
      admin: 200,
      organiser: 200,
      foreignOrganiser: 200,
      secretariat: 200,
      controller: 200,
    }),
  },
  'manage.question_sets.question_sets.store': {
    body: ({ organisation, event }) => ({
      name: 'Catering',
      organisation: String(organisation.id),
      event: String(event.id),
    }),
    answers: toOwners({ admin: 422, organiser: SET, foreignOrganiser: 422 }),
  },
  'manage.question_sets.question_sets.show': { params: ofOwnSet, answers: toKeepers(200) },
  'manage.question_sets.question_sets.update': {
    params: ofOwnSet,
    body: () => ({ name: 'Food' }),
    answers: toKeepers(SET),
  },
  'manage.question_sets.question_sets.destroy': {
    params: ofOwnSet,
    answers: toKeepers('302 /manage/question-sets'),
  },
  'manage.question_sets.questions.create': {
    params: ofOwnSet,
    query: () => ({ kind: 'scale' }),
    answers: toKeepers(200),
  },
  'manage.question_sets.questions.store': {
    params: ofOwnSet,
    body: () => choosing,
    answers: toKeepers(SET),
  },
  'manage.question_sets.question_copies.store': {
    params: ofOwnSet,
    body: () => ({ from: 'ready:dietary' }),
    answers: toKeepers(SET),
  },
} satisfies Expectations
