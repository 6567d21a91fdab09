import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import Question from '#app/questions/models/question'
import QuestionSet from '#app/questions/models/question_set'
import { createEvent } from '#database/factories/events'
import { createPerson } from '#database/factories/people'
import { atRegistration, createQuestion } from '#database/factories/questions'
import { createRegistration } from '#database/factories/registrations'
import { deskOf, openedOf, organiserOf } from '#tests/helpers/desk'

const choosing = {
  'kind': 'one_of',
  'purpose': 'registration',
  'locale': 'sr-Latn',
  'required': '1',
  'texts[sr-Latn][label]': 'Kako dolazite?',
  'texts[bg][label]': 'Как ще дойдете?',
  'options[0][texts][sr-Latn][label]': 'Automobilom',
  'options[1][texts][sr-Latn][label]': 'Vozom',
}

const labels = async (table: string, key: string, id: number) => {
  const rows = await db.from(table).where(key, id).select('locale', 'label')
  return Object.fromEntries(rows.map((row) => [row.locale, row.label]))
}

async function own(client: ApiClient) {
  const { house, user } = await organiserOf()
  const event = await createEvent({ organisers: [house] })
  return { event, house, desk: deskOf(client, user), list: `/manage/events/${event.id}/questions` }
}

async function answer(eventId: number, questionId: number, value: unknown) {
  const event = { id: eventId } as Parameters<typeof createRegistration>[0]
  const { registration } = await createRegistration(event, await createPerson('maria'))
  await db.table('answers').insert({
    question_id: questionId,
    registration_id: registration.id,
    value: JSON.stringify(value),
  })
  return registration
}

test.group('Questions of an event', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('are written in several languages and both scripts, with their answers', async ({
    client,
    assert,
  }) => {
    const { desk, list } = await own(client)
    const made = await desk.post(list, choosing)
    made.assertHeader('location', list)
    const question = await Question.firstOrFail()
    assert.isTrue(question.required)
    assert.deepEqual(await labels('question_translations', 'question_id', question.id), {
      'sr-Latn': 'Kako dolazite?',
      'sr-Cyrl': 'Како долазите?',
      'bg': 'Как ще дойдете?',
    })
    const options = await db.from('options').where('question_id', question.id).orderBy('position')
    assert.deepEqual(await labels('option_translations', 'option_id', options[1].id), {
      'sr-Latn': 'Vozom',
      'sr-Cyrl': 'Возом',
    })
    const page = await desk.open(list)
    page.assertTextIncludes('Kako dolazite?')
  })

  test('say beside the field what is missing, and keep what was typed', async ({ client }) => {
    const { desk, list } = await own(client)
    const again = await desk.post(list, {
      ...choosing,
      'texts[sr-Latn][label]': '',
      'options[1][texts][sr-Latn][label]': '',
    })
    again.assertStatus(422)
    again.assertTextIncludes('Write the question in this language')
    again.assertTextIncludes('Offer at least two answers')
    again.assertTextIncludes('Как ще дойдете?')
  })

  test('get another row for an answer without being saved', async ({ client, assert }) => {
    const { desk, list } = await own(client)
    const again = await desk.post(list, { ...choosing, do: 'add' })
    again.assertStatus(200)
    again.assertTextIncludes('options[2][texts]')
    assert.isNull(await Question.first())
  })

  test('hang on answers given above, one deeper and no more', async ({ client }) => {
    const { desk, list, event } = await own(client)
    const home = atRegistration(event)
    const first = await createQuestion(home, { kind: 'yes_no', label: 'First?' })
    const values = { kind: 'yes_no' as const, label: 'Second?' }
    const second = await createQuestion(home, {
      ...values,
      shownWhen: { questionId: first.question.id, values: ['yes'] },
    })
    const third = await createQuestion(home, {
      kind: 'yes_no',
      label: 'Third?',
      shownWhen: { questionId: second.question.id, values: ['yes'] },
    })
    const fourth = await createQuestion(home, { label: 'Fourth?' })
    const path = `/manage/questions/${fourth.question.id}`
    const form = {
      ...openedOf(await desk.open(`${path}/edit`)),
      'locale': 'en',
      'texts[en][label]': 'Fourth?',
    }
    const deep = await desk.put(path, { ...form, depends: `${third.question.id}:yes` })
    deep.assertStatus(422)
    deep.assertTextIncludes('but no deeper')
    const right = await desk.put(path, { ...form, depends: `${second.question.id}:yes` })
    right.assertHeader('location', list)
    const twice = await desk.put(path, {
      ...form,
      'revision': '2',
      'depends[]': [`${second.question.id}:yes`, `${first.question.id}:yes`],
    })
    twice.assertTextIncludes('Choose answers to one question only')
  })

  test('stay below those they hang on', async ({ client, assert }) => {
    const { desk, event } = await own(client)
    const home = atRegistration(event)
    const above = await createQuestion(home, { kind: 'yes_no' })
    const below = await createQuestion(home, {
      shownWhen: { questionId: above.question.id, values: ['yes'] },
    })
    await desk.post(`/manage/questions/${below.question.id}/moves`, { direction: 'up' })
    const order = await Question.query().orderBy(['position', 'id'])
    assert.deepEqual(
      order.map(({ id }) => id),
      [above.question.id, below.question.id]
    )
    const hide = await desk.put(`/manage/questions/${above.question.id}/offer`, {
      _method: 'DELETE',
    })
    hide.assertStatus(404)
  })

  test('change places with their neighbours', async ({ client, assert }) => {
    const { desk, event } = await own(client)
    const one = await createQuestion(atRegistration(event), { label: 'One?' })
    const two = await createQuestion(atRegistration(event), { label: 'Two?' })
    await desk.post(`/manage/questions/${two.question.id}/moves`, { direction: 'up' })
    const order = await Question.query().orderBy(['position', 'id'])
    assert.deepEqual(
      order.map(({ id }) => id),
      [two.question.id, one.question.id]
    )
  })

  test('an answer that was chosen is only hidden when it is taken out, and stays readable', async ({
    client,
    assert,
  }) => {
    const { desk, event } = await own(client)
    const home = atRegistration(event)
    const { question, options } = await createQuestion(home, {
      kind: 'one_of',
      options: ['By car', 'By train', 'On foot'],
    })
    const registration = await answer(event.id, question.id, options[0])
    const path = `/manage/questions/${question.id}`
    const saved = await desk.put(path, {
      ...openedOf(await desk.open(`${path}/edit`)),
      'locale': 'en',
      'texts[en][label]': 'How do you come?',
      'options[0][id]': options[1],
      'options[0][texts][en][label]': 'By train',
      'options[1][texts][en][label]': 'By bus',
    })
    saved.assertStatus(302)
    const rows = await db.from('options').where('question_id', question.id).orderBy('position')
    assert.deepEqual(
      rows.map((row) => [String(row.id) === options[0], row.hidden_at !== null]),
      [
        [false, false],
        [false, false],
        [true, true],
      ]
    )
    const page = await desk.open(`/manage/events/${event.id}/registrations/${registration.id}`)
    page.assertTextIncludes('By car')
  })

  test('an answer on which another question hangs can not be taken out', async ({ client }) => {
    const { desk, event } = await own(client)
    const home = atRegistration(event)
    const { question, options } = await createQuestion(home, {
      kind: 'one_of',
      options: ['By car', 'By train', 'On foot'],
    })
    await createQuestion(home, {
      shownWhen: { questionId: question.id, values: [options[0]] },
    })
    const path = `/manage/questions/${question.id}`
    const refused = await desk.put(path, {
      ...openedOf(await desk.open(`${path}/edit`)),
      'locale': 'en',
      'texts[en][label]': 'How do you come?',
      'options[0][id]': options[1],
      'options[0][texts][en][label]': 'By train',
      'options[1][id]': options[2],
      'options[1][texts][en][label]': 'On foot',
    })
    refused.assertStatus(422)
    refused.assertTextIncludes('Another question is asked because of this answer')
  })

  test('removing one says how many answers go with it, and nothing more than that', async ({
    client,
    assert,
  }) => {
    const { desk, list, event } = await own(client)
    const { question } = await createQuestion(atRegistration(event))
    await answer(event.id, question.id, 'Much')
    const page = await desk.open(`/manage/questions/${question.id}/edit`)
    page.assertTextIncludes('1 answer is deleted with it')
    const path = `/manage/questions/${question.id}?_method=DELETE`
    await desk.post(path, { answers: '0' })
    assert.isNotNull(await Question.find(question.id), 'one more had come in')
    const gone = await desk.post(path, { answers: '1' })
    gone.assertHeader('location', list)
    assert.isNull(await Question.find(question.id))
    assert.lengthOf(await db.from('answers'), 0)
  })

  test('two who have one open: the second is told and loses nothing', async ({ client }) => {
    const { desk, event } = await own(client)
    const { question } = await createQuestion(atRegistration(event), { label: 'Why?' })
    const path = `/manage/questions/${question.id}`
    const opened = openedOf(await desk.open(`${path}/edit`))
    const form = { ...opened, locale: 'en' }
    await desk.put(path, { ...form, 'texts[en][label]': 'Why do you come?' })
    const second = await desk.put(path, { ...form, 'texts[en][label]': 'What brings you?' })
    second.assertStatus(409)
    second.assertTextIncludes('What brings you?')
    second.assertTextIncludes('Why do you come?')
  })

  test('a ready set comes in all languages, with what hangs on what', async ({
    client,
    assert,
  }) => {
    const { desk, list } = await own(client)
    await desk.post(`${list}/copies`, { purpose: 'registration', from: 'ready:interpretation' })
    const [needed, language] = await Question.query().orderBy('position')
    assert.equal(language.shownWhenQuestionId, needed.id)
    assert.deepEqual(language.condition!.values, ['yes'])
    const words = await labels('question_translations', 'question_id', needed.id)
    assert.sameMembers(Object.keys(words), ['sr-Cyrl', 'sr-Latn', 'bg', 'ro', 'en'])
    assert.equal(words['sr-Latn'], 'Da li vam je potreban prevod?')
  })

  test('a passenger list is sensitive and will be erased', async ({ client, assert }) => {
    const { desk, list } = await own(client)
    await desk.post(`${list}/copies`, { purpose: 'registration', from: 'ready:passengers' })
    const questions = await Question.all()
    assert.lengthOf(questions, 5)
    assert.isTrue(questions.every((one) => one.sensitive && one.eraseAfterDays === 7))
  })

  test('are kept in the library and taken over elsewhere', async ({ client, assert }) => {
    const { desk, event, house } = await own(client)
    const { question, options } = await createQuestion(atRegistration(event), {
      kind: 'one_of',
      label: 'How do you come?',
      options: ['By car', 'By train'],
    })
    await createQuestion(atRegistration(event), {
      label: 'Which plate?',
      shownWhen: { questionId: question.id, values: [options[0]] },
    })
    await desk.post('/manage/question-sets', {
      name: 'Travel',
      organisation: String(house.id),
      event: String(event.id),
    })
    const set = await QuestionSet.findByOrFail('purpose', 'library')
    const other = await createEvent({ organisers: [house] })
    await desk.post(`/manage/events/${other.id}/questions/copies`, {
      purpose: 'check_in',
      from: `set:${set.id}`,
    })
    const copied = await QuestionSet.findByOrFail('event_id', other.id)
    const [how, plate] = await Question.query()
      .where('question_set_id', copied.id)
      .orderBy('position')
    const [car] = await db.from('options').where('question_id', how.id).orderBy('position')
    assert.equal(plate.shownWhenQuestionId, how.id)
    assert.deepEqual(plate.condition!.values, [String(car.id)])
  })

  test('say how many of those who come chose what', async ({ client }) => {
    const { desk, list, event } = await own(client)
    const { question, options } = await createQuestion(atRegistration(event), {
      kind: 'several_of',
      options: ['Vegan', 'Halal'],
    })
    await answer(event.id, question.id, [options[1]])
    const page = await desk.open(list)
    page.assertTextIncludes('Vegan and Halal 1')
  })

  test('what happened to them stands in the history of the event', async ({ client }) => {
    const { desk, list, event } = await own(client)
    await desk.post(list, choosing)
    const history = await desk.open(`/manage/events/${event.id}/history`)
    history.assertTextIncludes('Added the question “Kako dolazite?”')
  })
})
