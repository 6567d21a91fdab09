import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { clock } from '#app/core/clock'
import { removeQuestion } from '#app/questions/actions/remove_question'
import { SYSTEM } from '#app/activity/record'
import { readAnswers } from '#app/questions/read_answers'
import Registration from '#app/registrations/models/registration'
import { createEvent } from '#database/factories/events'
import { createPerson } from '#database/factories/people'
import { atRegistration, createQuestion } from '#database/factories/questions'
import { createRegistration } from '#database/factories/registrations'
import { sendForm } from '#tests/helpers/registration_form'

/** What stands in the database of the only registration. */
async function kept() {
  const registration = await Registration.query().orderBy('id', 'desc').firstOrFail()
  return Object.fromEntries(await readAnswers(db, registration.id))
}

const field = (question: { id: number }) => `answers[q${question.id}]`

test.group('Answers at registration', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('are kept with the registration', async ({ client, assert }) => {
    const event = await createEvent()
    const why = await createQuestion(atRegistration(event), { label: 'Why do you come?' })
    const food = await createQuestion(atRegistration(event), {
      kind: 'several_of',
      options: ['Vegan', 'Halal'],
    })
    const page = await client.get(`/en/events/${event.slug}/register`)
    page.assertTextIncludes('Why do you come?')
    const sent = await sendForm(client, event, {
      [field(why.question)]: 'To  meet\npeople',
      [field(food.question)]: food.options,
    })
    sent.assertStatus(303)
    assert.deepEqual(await kept(), {
      [why.question.id]: 'To meet people',
      [food.question.id]: food.options,
    })
  })

  test('that are missing or wrong are told beside the field, with what was typed', async ({
    client,
    assert,
  }) => {
    const event = await createEvent()
    const home = atRegistration(event)
    const plate = await createQuestion(home, { label: 'Which plate?', required: true })
    const seats = await createQuestion(home, { kind: 'number', label: 'How many seats?' })
    const again = await sendForm(client, event, {
      name: '',
      [field(seats.question)]: 'a few',
    })
    again.assertStatus(422)
    again.assertTextIncludes('Enter the full name')
    again.assertTextIncludes('Fill in this field')
    again.assertTextIncludes('Enter a number')
    again.assertTextIncludes('value="a few"')
    again.assertTextIncludes(`href="#answers-q${plate.question.id}"`)
    assert.isNull(await Registration.first())
  })

  test('to a question that was not called for are thrown away', async ({ client, assert }) => {
    const event = await createEvent()
    const home = atRegistration(event)
    const car = await createQuestion(home, { kind: 'yes_no', label: 'By car?' })
    const plate = await createQuestion(home, {
      label: 'Which plate?',
      required: true,
      shownWhen: { questionId: car.question.id, values: ['yes'] },
    })
    const sent = await sendForm(client, event, {
      [field(car.question)]: 'no',
      [field(plate.question)]: 'NI 001',
    })
    sent.assertStatus(303)
    assert.deepEqual(await kept(), { [car.question.id]: 'no' })
  })

  test('to questions of another event mean nothing', async ({ client, assert }) => {
    const [event, other] = [await createEvent(), await createEvent()]
    const foreign = await createQuestion(atRegistration(other))
    await createQuestion(atRegistration(event))
    const sent = await sendForm(client, event, { [field(foreign.question)]: 'smuggled' })
    sent.assertStatus(303)
    assert.deepEqual(await kept(), {})
  })

  test('are asked by role', async ({ client }) => {
    const event = await createEvent()
    await createQuestion(atRegistration(event), {
      label: 'What will you speak about?',
      required: true,
      audiences: ['speaker'],
    })
    const guest = await sendForm(client, event, { role: 'guest' })
    guest.assertStatus(303)
    const speaker = await sendForm(client, event, { role: 'speaker', email: 'b@example.org' })
    speaker.assertStatus(422)
  })

  test('of consent keep the words that were agreed to, and their language', async ({
    client,
    assert,
  }) => {
    const event = await createEvent()
    const { question } = await createQuestion(atRegistration(event), {
      kind: 'consent',
      label: 'You may film me',
      required: true,
    })
    const without = await sendForm(client, event)
    without.assertStatus(422)
    without.assertTextIncludes('Tick this box to go on')
    await sendForm(client, event, { [field(question)]: 'yes' })
    const row = await db.from('answers').firstOrFail()
    assert.deepInclude(row, { words: 'You may film me', locale: 'en', value: '"yes"' })
    assert.isNotNull(row.answered_at)
  })

  test('that are sensitive lie encrypted', async ({ client, assert }) => {
    const event = await createEvent()
    const { question } = await createQuestion(atRegistration(event), { sensitive: true })
    await sendForm(client, event, { [field(question)]: '008877665' })
    const row = await db.from('answers').firstOrFail()
    assert.notInclude(row.value, '008877665')
    assert.deepEqual(await kept(), { [question.id]: '008877665' })
  })

  test('come back on the page where the address can be corrected', async ({ client, assert }) => {
    const event = await createEvent()
    const long = 'Why not? '.repeat(400).trim()
    const { question } = await createQuestion(atRegistration(event), { kind: 'long_text' })
    const sent = await sendForm(client, event, { [field(question)]: long })
    const sentPage = await client.get(sent.header('location')!)
    const [, correct] = /href="(\/en\/events\/[^"]*register\?typed=[^"]*)"/.exec(sentPage.text())!
    assert.isBelow(correct.length, 2_000)
    const form = await client.get(correct)
    form.assertTextIncludes(long)
  })

  test('a question that is removed while the form is open does no harm', async ({
    client,
    assert,
  }) => {
    const event = await createEvent()
    const { question } = await createQuestion(atRegistration(event))
    await removeQuestion(question.id, 0, SYSTEM)
    const sent = await sendForm(client, event, { [field(question)]: 'Still typed' })
    sent.assertStatus(303)
    assert.deepEqual(await kept(), {})
  })

  test('are changed on the own page, where an option that is gone stays theirs', async ({
    client,
    assert,
  }) => {
    const event = await createEvent()
    const { question, options } = await createQuestion(atRegistration(event), {
      kind: 'one_of',
      label: 'How do you come?',
      options: ['By car', 'By train'],
    })
    const why = await createQuestion(atRegistration(event), { label: 'Why?' })
    const { registration, token } = await createRegistration(event, await createPerson('maria'))
    await db.table('answers').insert({
      question_id: question.id,
      registration_id: registration.id,
      value: JSON.stringify(options[0]),
    })
    await db.from('options').where('id', options[0]).update({ hidden_at: clock.now().toSQL() })
    const form = await client.get(`/en/registrations/${token}/edit`)
    form.assertTextIncludes('By car')
    await client
      .put(`/en/registrations/${token}/edit`)
      .form({
        name: registration.name,
        [field(question)]: options[0],
        [field(why.question)]: 'To learn',
      })
      .redirects(0)
    assert.deepEqual(await kept(), { [question.id]: options[0], [why.question.id]: 'To learn' })
    const own = await client.get(`/en/registrations/${token}`)
    own.assertTextIncludes('By car')
    own.assertTextIncludes('To learn')
  })
})
