import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { SYSTEM } from '#app/activity/record'
import { seenOf } from '#app/core/forms/three_way'
import { answersForm } from '#app/questions/answers_form'
import { questionsOf } from '#app/questions/queries/questions_of'
import { readAnswers } from '#app/questions/read_answers'
import { changeAnswers } from '#app/registrations/actions/change_answers'
import { setCompanions } from '#app/registrations/actions/set_companions'
import { companionsForm } from '#app/registrations/companion_fields'
import { standingCompanions } from '#app/registrations/queries/standing_companions'
import { createEvent } from '#database/factories/events'
import { atRegistration, createQuestion } from '#database/factories/questions'
import { ownPathOf } from '#tests/helpers/companions'
import { hiddenField } from '#tests/helpers/forms'
import { assertCountsMatch, register } from '#tests/helpers/registrations'

type Attributes = Parameters<typeof createEvent>[0]

async function registered(attributes: Attributes = {}, companions: string[] = []) {
  const event = await createEvent({ confirmEmail: false, ...attributes })
  const { question: diet } = await createQuestion(atRegistration(event), { label: 'Diet' })
  const id = await register('maria', event, { companions })
  return { event, diet, id }
}

/** The form on the person's screen, to be sent whenever they come to it. */
async function openOwn(client: ApiClient, id: number) {
  const path = `${await ownPathOf(id)}/edit`
  const page = await client.get(path)
  const seen = hiddenField(page.text(), 'seen')
  return (fields: object = {}) =>
    client
      .put(path)
      .redirects(0)
      .form({ name: 'Мария Димитрова', seen, ...fields })
}

/** An organiser says who comes along, those who do already among them. */
async function bring(id: number, ...names: string[]) {
  const standing = await standingCompanions(db, id)
  const wanted = names.map((name) => {
    return { id: standing.find((one) => one.name === name)?.id ?? null, name }
  })
  const seen = seenOf(companionsForm(standing))
  const result = await setCompanions(id, { wanted, seen }, SYSTEM)
  if (!result.ok) throw new Error(result.reason)
}

async function writeDown(event: { id: number }, id: number, questionId: number, said: string) {
  const questions = await questionsOf({ eventId: event.id, purpose: 'registration' }, 'en')
  const answering = { questions, answers: new Map([[questionId, said]]), locale: 'en' as const }
  const seen = seenOf(answersForm(questions, await readAnswers(db, id)))
  const result = await changeAnswers({ id, eventId: event.id }, answering, SYSTEM, seen)
  if (!result.ok) throw new Error(result.reason)
}

async function answerTo(id: number, questionId: number) {
  const answers = await readAnswers(db, id)
  return answers.get(questionId)
}

async function namesWith(id: number) {
  const standing = await standingCompanions(db, id)
  return standing.map(({ name }) => name)
}

test.group('The own form, while an organiser changes the same', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  async function withIvan() {
    const made = await registered({ mostCompanions: 3, capacity: 10 }, ['Иван Димитров'])
    const [ivan] = await standingCompanions(db, made.id)
    return { ...made, ivan }
  }

  test('leaves whom the organiser added since', async ({ client, assert }) => {
    const { event, id, ivan } = await withIvan()
    const send = await openOwn(client, id)
    await bring(id, 'Иван Димитров', 'Петър Петров')
    const sent = await send({
      'companions[0][id]': String(ivan.id),
      'companions[0][name]': 'Иван Г. Димитров',
      'companions[1][name]': '',
    })
    sent.assertStatus(303)
    assert.sameMembers(await namesWith(id), ['Иван Г. Димитров', 'Петър Петров'])
    await assertCountsMatch(assert, event)
  })

  test('takes off whom the person took off, and nobody else', async ({ client, assert }) => {
    const { id, ivan } = await withIvan()
    const send = await openOwn(client, id)
    await bring(id, 'Иван Димитров', 'Петър Петров')
    await send({ 'companions[0][id]': String(ivan.id), 'companions[0][name]': '' })
    assert.deepEqual(await namesWith(id), ['Петър Петров'])
  })

  test('knows after a mistake in it whom it named', async ({ client, assert }) => {
    const { id, ivan } = await withIvan()
    const send = await openOwn(client, id)
    await bring(id, 'Иван Димитров', 'Петър Петров')
    const again = await send({
      'name': '',
      'companions[0][id]': String(ivan.id),
      'companions[0][name]': ivan.name,
      'companions[1][name]': '',
    })
    again.assertStatus(422)
    assert.notMatch(again.text(), /name="companions\[1\]\[id\]"/)
    assert.include(hiddenField(again.text(), 'seen'), `companions.#${ivan.id}`)
    assert.notInclude(hiddenField(again.text(), 'seen'), 'companions.#' + (ivan.id + 1))
  })

  test('leaves an answer that the organiser wrote down since', async ({ client, assert }) => {
    const { event, id, diet } = await registered()
    const send = await openOwn(client, id)
    await writeDown(event, id, diet.id, 'Gluten free')
    await send({ [`answers[q${diet.id}]`]: '' })
    assert.equal(await answerTo(id, diet.id), 'Gluten free')
  })

  test('leaves one to a question that was not on it', async ({ client, assert }) => {
    const { event, id } = await registered()
    const send = await openOwn(client, id)
    const { question } = await createQuestion(atRegistration(event), { label: 'Hotel' })
    await writeDown(event, id, question.id, 'Two nights')
    await send()
    assert.equal(await answerTo(id, question.id), 'Two nights')
  })

  test('says itself what the person answered otherwise', async ({ client, assert }) => {
    const { event, id, diet } = await registered()
    const send = await openOwn(client, id)
    await writeDown(event, id, diet.id, 'Gluten free')
    await send({ [`answers[q${diet.id}]`]: 'Vegan' })
    assert.equal(await answerTo(id, diet.id), 'Vegan')
  })
})
