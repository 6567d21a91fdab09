import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { deleteQuestion } from '#app/questions/actions/remove_question'
import { questionsOf } from '#app/questions/queries/questions_of'
import { createEvent } from '#database/factories/events'
import { atRegistration, createQuestion } from '#database/factories/questions'
import { register, statusOf } from '#tests/helpers/registrations'
import { somebodyWaits } from '#tests/helpers/waiting_locks'

test.group('A question that is removed in the moment of answering it', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  test('takes nobody their place: only the answer is lost', async ({ assert }) => {
    const event = await createEvent()
    const { question } = await createQuestion(atRegistration(event))
    const questions = await questionsOf({ id: question.questionSetId }, 'en')
    const answers = new Map([[question.id, 'To learn']])

    const trx = await db.transaction()
    await trx.from('questions').where('id', question.id).forUpdate().select('id')
    const registering = register('maria', event, {
      answering: { questions, answers, locale: 'en' },
    })
    await somebodyWaits()
    await deleteQuestion(trx, question.id)
    await trx.commit()

    assert.equal(await statusOf(await registering), 'unconfirmed')
    assert.lengthOf(await db.from('answers'), 0)
  })
})
