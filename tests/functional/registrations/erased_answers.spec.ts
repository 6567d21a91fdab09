import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { PARTICIPANT, SYSTEM } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { editQuestion } from '#app/questions/actions/edit_question'
import { removeQuestion } from '#app/questions/actions/remove_question'
import Question from '#app/questions/models/question'
import { PLAIN } from '#app/questions/question_values'
import { questionsOf } from '#app/questions/queries/questions_of'
import { changeRegistration } from '#app/registrations/actions/change_registration'
import {
  approveRegistration,
  declineRegistration,
} from '#app/registrations/actions/decide_registration'
import { eraseDueAnswers } from '#app/registrations/actions/erase_due_answers'
import { dropOldDrafts } from '#app/registrations/answer_drafts'
import Registration from '#app/registrations/models/registration'
import { createEvent } from '#database/factories/events'
import { atRegistration, createQuestion } from '#database/factories/questions'
import { runJobs } from '#tests/helpers/jobs'
import { mailsTo } from '#tests/helpers/mail'
import { sendForm } from '#tests/helpers/registration_form'
import { whereItStands } from '#tests/helpers/where_it_stands'

const FIRST = 'Passport AB-008877665'
const SECOND = 'Passport CD-112233445'
const BOTH = [FIRST, SECOND]

/** Jelena, approved, who answered and then changed her answer, at which nobody has looked yet. */
async function changed(client: ApiClient, second = SECOND) {
  const event = await createEvent({
    registrationPolicy: 'approval',
    approveChanges: true,
    confirmEmail: false,
  })
  const { question } = await createQuestion(atRegistration(event), { eraseAfterDays: 7 })
  await sendForm(client, event, { [`answers[q${question.id}]`]: FIRST })
  const { id } = await Registration.query().where('event_id', event.id).firstOrFail()
  await approveRegistration(id, SYSTEM)
  await runJobs()
  const questions = await questionsOf({ eventId: event.id, purpose: 'registration' }, 'en')
  const answers = new Map(second ? [[question.id, second]] : [])
  const typed = { name: 'Jelena Stojanović', organisationName: null, language: 'en' }
  await changeRegistration(
    id,
    { ...typed, dayIds: [], presence: 'on_site', answering: { questions, answers, locale: 'en' } },
    PARTICIPANT
  )
  return { event, id, question }
}

async function eraseLater() {
  clock.travelTo(clock.now().set({ year: 2031 }))
  await dropOldDrafts()
  await eraseDueAnswers()
}

test.group('An answer that was to be erased', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('stands nowhere any more, nor does the one before it', async ({ client, assert }) => {
    await changed(client)
    assert.deepEqual(await whereItStands(FIRST), ['registrations.before_change'])
    assert.deepEqual(await whereItStands(SECOND), ['answers.value'])
    assert.lengthOf(await db.from('form_drafts'), 1)
    await eraseLater()
    for (const words of BOTH) assert.deepEqual(await whereItStands(words), [])
    assert.lengthOf(await db.from('form_drafts'), 0)
    for (const { mail } of await mailsTo('jelena@example.org')) {
      for (const words of BOTH) assert.notInclude(`${mail.text}${mail.html}`, words)
    }
  })

  test('is erased also where its person had taken it back', async ({ client, assert }) => {
    await changed(client, '')
    assert.deepEqual(await whereItStands(FIRST), ['registrations.before_change'])
    await eraseLater()
    assert.deepEqual(await whereItStands(FIRST), [])
    const history = await db.from('activities').where('verb', 'question.erased')
    assert.lengthOf(history, 1)
    await eraseDueAnswers()
    assert.lengthOf(await db.from('activities').where('verb', 'question.erased'), 1)
  })
})

test.group('An answer that stood before a change', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('goes with its question', async ({ client, assert }) => {
    const { id, question } = await changed(client)
    await removeQuestion(question.id, 1, SYSTEM)
    await runJobs()
    for (const words of BOTH) assert.deepEqual(await whereItStands(words), [])
    await declineRegistration(id, { usual: null, words: null }, SYSTEM)
    assert.lengthOf(await db.from('answers'), 0)
  })

  for (const [when, wait] of [
    ['', runJobs],
    [', even if that comes first', async () => {}],
  ] as const) {
    test(`is encrypted once its question is sensitive, and put back so${when}`, async ({
      client,
      assert,
    }) => {
      const { id, question } = await changed(client)
      const { revision } = await Question.findOrFail(question.id)
      const values = { kind: 'text' as const, locale: 'en' as const, ...PLAIN, sensitive: true }
      const edited = await editQuestion({
        id: question.id,
        revision,
        actor: SYSTEM,
        values,
        texts: { en: { label: 'Number of the document' } },
        options: [],
      })
      assert.isTrue(edited.ok)
      await wait()
      assert.deepEqual(await whereItStands(SECOND), [])
      assert.lengthOf(await whereItStands(FIRST), when ? 1 : 0)
      await declineRegistration(id, { usual: null, words: null }, SYSTEM)
      for (const words of BOTH) assert.deepEqual(await whereItStands(words), [])
      const row = await db.from('answers').firstOrFail()
      assert.isTrue(Boolean(row.encrypted))
    })
  }
})
