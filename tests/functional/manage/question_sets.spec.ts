import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { SYSTEM } from '#app/activity/record'
import { removeQuestion } from '#app/questions/actions/remove_question'
import Question from '#app/questions/models/question'
import QuestionSet from '#app/questions/models/question_set'
import { createEvent } from '#database/factories/events'
import { atRegistration, createQuestion } from '#database/factories/questions'
import { labelsOf, ownQuestions } from '#tests/helpers/questions'

test.group('Sets of questions', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a ready set comes in all languages, with what hangs on what', async ({
    client,
    assert,
  }) => {
    const { desk, list } = await ownQuestions(client)
    await desk.post(`${list}/copies`, { purpose: 'registration', from: 'ready:interpretation' })
    const [needed, language] = await Question.query().orderBy('position')
    assert.equal(language.shownWhenQuestionId, needed.id)
    assert.deepEqual(language.condition!.values, ['yes'])
    const words = await labelsOf('question_translations', 'question_id', needed.id)
    assert.sameMembers(Object.keys(words), ['sr-Cyrl', 'sr-Latn', 'bg', 'ro', 'en'])
    assert.equal(words['sr-Latn'], 'Da li vam je potreban prevod?')
  })

  test('a passenger list is sensitive and will be erased', async ({ client, assert }) => {
    const { desk, list } = await ownQuestions(client)
    await desk.post(`${list}/copies`, { purpose: 'registration', from: 'ready:passengers' })
    const questions = await Question.all()
    assert.lengthOf(questions, 5)
    assert.isTrue(questions.every((one) => one.sensitive && one.eraseAfterDays === 7))
    const birth = questions.find(({ kind }) => kind === 'date')!
    assert.deepEqual(birth.said.settings, { past: true })
  })

  test('are kept in the library and taken over elsewhere', async ({ client, assert }) => {
    const { desk, event, house } = await ownQuestions(client)
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

  test('have a name of which something is left once what no database keeps is taken out', async ({
    client,
    assert,
  }) => {
    const { desk, house } = await ownQuestions(client)
    const organisation = String(house.id)
    const unnamed = await desk.post('/manage/question-sets', { name: '\u0000', organisation })
    unnamed.assertStatus(422)
    unnamed.assertTextIncludes('Fill in this field')
    assert.lengthOf(await QuestionSet.query().where('purpose', 'library'), 0)
  })

  test('tell who changed what in them, also of questions that are gone', async ({ client }) => {
    const { desk, house } = await ownQuestions(client)
    await desk.post('/manage/question-sets', { name: 'Travel', organisation: String(house.id) })
    const set = await QuestionSet.findByOrFail('purpose', 'library')
    const home = { setId: set.id }
    const { question } = await createQuestion(home, { label: 'Which plate?' })
    await createQuestion(home, { label: 'How do you come?' })
    await removeQuestion(question.id, 0, SYSTEM)
    await desk.put(`/manage/question-sets/${set.id}`, { name: 'Journey' })
    const page = await desk.open(`/manage/question-sets/${set.id}`)
    for (const words of [
      'Made the set',
      'Added the question “Which plate?”',
      'Removed the question “Which plate?”',
      'Renamed the set',
    ]) {
      page.assertTextIncludes(words)
    }
  })
})
