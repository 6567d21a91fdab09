import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import Question from '#app/questions/models/question'
import { createPerson } from '#database/factories/people'
import { atRegistration, createQuestion } from '#database/factories/questions'
import { createRegistration } from '#database/factories/registrations'
import { openedOf } from '#tests/helpers/desk'
import { ownQuestions } from '#tests/helpers/questions'

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

test.group('Questions that were answered', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('an answer that was chosen is only hidden when it is taken out, and stays readable', async ({
    client,
    assert,
  }) => {
    const { desk, event } = await ownQuestions(client)
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
    const { desk, event } = await ownQuestions(client)
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
    const { desk, list, event } = await ownQuestions(client)
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

  test('say how many of those who come chose what', async ({ client }) => {
    const { desk, list, event } = await ownQuestions(client)
    const { question, options } = await createQuestion(atRegistration(event), {
      kind: 'several_of',
      options: ['Vegan', 'Halal'],
    })
    await answer(event.id, question.id, [options[1]])
    const page = await desk.open(list)
    page.assertTextIncludes('<span lang="en">Halal</span> (1)')
  })
})
