import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { SYSTEM } from '#app/activity/record'
import { editQuestion } from '#app/questions/actions/edit_question'
import { deleteQuestion } from '#app/questions/actions/remove_question'
import { questionsOf } from '#app/questions/queries/questions_of'
import { readAnswers } from '#app/questions/read_answers'
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

test.group('A question that is changed while a form with it is open', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  /** Somebody fills the form in; the organiser saves the question with other options, or as a sensitive one. */
  async function answeredLate(
    what: Parameters<typeof createQuestion>[1],
    given: (options: string[]) => string | string[],
    edit: { options?: number; sensitive?: boolean }
  ) {
    const event = await createEvent()
    const { question, options } = await createQuestion(atRegistration(event), what)
    const questions = await questionsOf({ id: question.questionSetId }, 'en')
    const result = await editQuestion({
      id: question.id,
      revision: question.revision,
      actor: SYSTEM,
      values: { ...question.said, sensitive: edit.sensitive ?? false },
      texts: { en: { label: 'What?' } },
      options: options.slice(0, edit.options).map((id) => ({
        id: Number(id),
        hidden: false,
        texts: { en: { label: `Option ${id}` } },
      })),
    })
    if (!result.ok) throw new Error(result.reason)
    const answers = new Map([[question.id, given(options)]])
    const id = await register('maria', event, { answering: { questions, answers, locale: 'en' } })
    const rows = await db.from('answers').where('registration_id', id)
    const kept = await readAnswers(db, id)
    return { rows, options, kept: kept.get(question.id) }
  }

  test('hides the answer if it is sensitive now', async ({ assert }) => {
    const { rows, kept } = await answeredLate({}, () => 'P1234567', { sensitive: true })
    assert.isTrue(Boolean(rows[0].encrypted))
    assert.equal(kept, 'P1234567')
  })

  test('keeps no option that is gone', async ({ assert }) => {
    const one = { kind: 'one_of' as const, options: ['A', 'B', 'C'] }
    const { rows } = await answeredLate(one, (options) => options[2], { options: 2 })
    assert.isEmpty(rows)
    const several = { ...one, kind: 'several_of' as const }
    const { kept, options } = await answeredLate(several, ([, b, c]) => [b, c], { options: 2 })
    assert.deepEqual(kept, [options[1]])
  })
})
