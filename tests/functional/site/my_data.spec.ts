import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import Person from '#app/people/models/person'
import Registration from '#app/registrations/models/registration'
import { myData } from '#app/site/queries/my_page/my_data'
import { createEvent } from '#database/factories/events'
import { createPerson } from '#database/factories/people'
import { atRegistration, createAnswer, createQuestion } from '#database/factories/questions'
import { createRegistration } from '#database/factories/registrations'
import { choosable } from '#tests/helpers/full_days'
import { register } from '#tests/helpers/registrations'
import { countStatements } from '#tests/helpers/statements'

const dataOf = ({ id, name }: Person) =>
  myData([{ id, name: { text: name, lang: 'bg' } }], 'maria@example.org', 'en')

async function answersAt(person: Person, answer: string) {
  const event = await createEvent()
  const { question } = await createQuestion(atRegistration(event))
  const { registration } = await createRegistration(event, person)
  await createAnswer(question, registration, answer)
}

function agrees(person: Person, kind: string) {
  return db.table('consents').insert({
    person_id: person.id,
    kind,
    locale: 'bg',
    given_at: '2027-03-01 10:00:00.000',
  })
}

test.group('What one takes along', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('holds what was agreed to apart from any registration, one’s own only', async ({
    assert,
  }) => {
    const maria = await createPerson('maria')
    await agrees(maria, 'newsletter')
    await agrees(await createPerson('stefan'), 'photo')
    const { people } = await dataOf(maria)
    assert.lengthOf(people[0].consents, 1)
    assert.deepInclude(people[0].consents[0], { kind: 'newsletter', language: 'bg' })
  })

  test('says of each day how one comes, and which is only waited for', async ({ assert }) => {
    const { event, both } = await choosable(1, {
      days: [
        { date: '2030-03-12', mode: 'hybrid' },
        { date: '2030-03-13', mode: 'hybrid' },
      ],
      confirmEmail: false,
    })
    await register('jelena', event, { dayIds: both })
    const id = await register('maria', event, { dayIds: both })
    const { personId } = await Registration.findOrFail(id)
    const { people } = await dataOf(await Person.findOrFail(personId))
    const [{ days }] = people[0].registrations
    assert.deepEqual(
      days.map(({ date, mode, status }) => [date, mode, status]),
      [
        ['2030-03-12', 'on_site', 'chosen'],
        ['2030-03-13', 'on_site', 'waitlisted'],
      ]
    )
    assert.isNull(days[0].waits_since)
    assert.isString(days[1].waits_since)
  })

  test('is read with as many statements for six registrations as for two', async ({ assert }) => {
    const maria = await createPerson('maria')
    await answersAt(maria, 'One')
    await answersAt(maria, 'Two')
    const few = await countStatements(() => dataOf(maria))
    for (const answer of ['Three', 'Four', 'Five', 'Six']) await answersAt(maria, answer)
    assert.equal(await countStatements(() => dataOf(maria)), few)
    const { people } = await dataOf(maria)
    const answers = people[0].registrations.map((one) => one.answers[0].answer[0])
    assert.deepEqual(answers, ['One', 'Two', 'Three', 'Four', 'Five', 'Six'])
  })
})
