import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import type User from '#app/accounts/models/user'
import { readAnswers } from '#app/questions/read_answers'
import { createUser } from '#database/factories/accounts'
import { createClass, takesPart, firstSession } from '#database/factories/attendance'
import { createEvent } from '#database/factories/events'
import { CLUSTER_HOUSE, createOrganisation } from '#database/factories/organisations'
import { createPerson } from '#database/factories/people'
import {
  atCheckIn,
  atRegistration,
  createAnswer,
  createQuestion,
} from '#database/factories/questions'
import { createRegistration } from '#database/factories/registrations'
import { deskOf } from '#tests/helpers/desk'
import { countStatements } from '#tests/helpers/statements'

type Class = Awaited<ReturnType<typeof createClass>>

const field = ({ id }: { id: number }) => `answers[q${id}]`
const pathOf = ({ session, registrations }: Class, index = 0) =>
  `/attend/sessions/${session.id}/answers/${registrations[index].id}`

const openIn = (client: ApiClient, user: User) => deskOf(client, user).open

/** The words of a page. */
async function textIn(client: ApiClient, user: User, path: string) {
  const page = await deskOf(client, user).open(path)
  return page.text()
}

test.group('Questions at check-in', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('are offered beside each person, those that must be answered as still to ask', async ({
    client,
    assert,
  }) => {
    const lesson = await createClass()
    const open = openIn(client, lesson.trainer)
    const list = `/attend/sessions/${lesson.session.id}`
    assert.notInclude(await textIn(client, lesson.trainer, list), pathOf(lesson))

    const { question } = await createQuestion(atCheckIn(lesson.event), { required: true })
    const asking = await open(list)
    assert.include(asking.text(), pathOf(lesson, 0))
    assert.include(asking.text(), pathOf(lesson, 1))
    assert.lengthOf(asking.text().match(/Still to ask: 1/g)!, 2)

    await createAnswer(question, lesson.registrations[0], 'Vegan')
    const answered = await textIn(client, lesson.trainer, list)
    assert.lengthOf(answered.match(/Still to ask: 1/g)!, 1)
  })

  test('are put to the roles they are meant for, and where another answer calls for them', async ({
    client,
    assert,
  }) => {
    const lesson = await createClass(['maria'])
    const home = atCheckIn(lesson.event)
    const { question: hall } = await createQuestion(home, { kind: 'yes_no', label: 'By car?' })
    const shownWhen = { questionId: hall.id, values: ['yes'] }
    await createQuestion(home, { label: 'Which plate?', required: true, shownWhen })
    await createQuestion(home, { label: 'For speakers', required: true, audiences: ['speaker'] })
    const open = openIn(client, lesson.trainer)
    const list = `/attend/sessions/${lesson.session.id}`
    assert.notInclude(await textIn(client, lesson.trainer, list), 'Still to ask')
    await createAnswer(hall, lesson.registrations[0], 'yes')
    assert.include(await textIn(client, lesson.trainer, list), 'Still to ask: 1')
    const page = await open(pathOf(lesson))
    assert.include(page.text(), 'Which plate?')
    assert.notInclude(page.text(), 'For speakers')
  })

  test('are written down by whoever takes attendance, also when one stays open', async ({
    client,
    assert,
  }) => {
    const lesson = await createClass(['maria'])
    const home = atCheckIn(lesson.event)
    const { question: badge } = await createQuestion(home, { label: 'Badge', required: true })
    const { question: seats } = await createQuestion(home, { kind: 'number', label: 'Seats' })
    const desk = deskOf(client, lesson.trainer)
    const saved = await desk.put(pathOf(lesson), { [field(seats)]: '2' })
    saved.assertStatus(302)
    const page = await desk.open(pathOf(lesson))
    page.assertTextIncludes('Still to ask: 1')
    page.assertTextIncludes('Badge')

    const wrong = await desk.put(pathOf(lesson), { [field(seats)]: 'many', [field(badge)]: 'A7' })
    wrong.assertStatus(422)
    assert.include(wrong.text(), 'value="many"')
    assert.include(wrong.text(), 'value="A7"')
    const kept = await readAnswers(db, lesson.registrations[0].id)
    assert.deepEqual([...kept], [[seats.id, '2']])
  })

  test('leave what was answered at registration alone', async ({ client, assert }) => {
    const lesson = await createClass(['maria'])
    const { question: food } = await createQuestion(atRegistration(lesson.event), { label: 'Food' })
    const { question: badge } = await createQuestion(atCheckIn(lesson.event), { label: 'Badge' })
    const [registration] = lesson.registrations
    await createAnswer(food, registration, 'Vegan')
    const desk = deskOf(client, lesson.trainer)
    const page = await desk.open(pathOf(lesson))
    assert.notInclude(page.text(), 'Food')
    await desk.put(pathOf(lesson), { [field(food)]: 'Meat', [field(badge)]: 'A7' })
    const kept = await readAnswers(db, registration.id)
    assert.equal(kept.get(food.id), 'Vegan')
    assert.equal(kept.get(badge.id), 'A7')
  })

  test('cost the same few statements for one person and for ten', async ({ client, assert }) => {
    const lesson = await createClass(['maria'])
    await createQuestion(atCheckIn(lesson.event), { required: true })
    const read = () => openIn(client, lesson.trainer)(`/attend/sessions/${lesson.session.id}`)
    await read()
    const few = await countStatements(read)
    for (let number = 0; number < 9; number += 1) {
      const person = await createPerson({
        name: `Person ${number}`,
        email: `p${number}@example.org`,
      })
      await createRegistration(lesson.event, person)
    }
    assert.equal(await countStatements(read), few)
  })
})

test.group('Who sees what is asked at check-in', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  async function sensitiveClass() {
    const house = await createOrganisation(CLUSTER_HOUSE)
    const lesson = await createClass(['maria'], { organisers: [house] })
    const home = atCheckIn(lesson.event)
    const { question: ill } = await createQuestion(home, {
      kind: 'yes_no',
      label: 'Are you ill?',
      sensitive: true,
      required: true,
    })
    const shownWhen = { questionId: ill.id, values: ['yes'] }
    await createQuestion(home, { label: 'Which medicine?', required: true, shownWhen })
    const { question: badge } = await createQuestion(home, { label: 'Badge' })
    await createAnswer(ill, lesson.registrations[0], 'yes')
    const organiser = await createUser(await createPerson('jelena'), [
      ['organiser', { organisationId: house.id }],
    ])
    const desk = await createUser(await createPerson('ivaylo'), [
      ['desk', { eventId: lesson.event.id }],
    ])
    return { lesson, organiser, desk, ill, badge }
  }

  test('sensitive questions, and what hangs on them, are for organisers alone', async ({
    client,
    assert,
  }) => {
    const { lesson, organiser, desk } = await sensitiveClass()
    for (const user of [lesson.trainer, desk]) {
      const page = await openIn(client, user)(pathOf(lesson))
      assert.include(page.text(), 'Badge')
      assert.include(page.text(), '2 more questions are asked by the organisers')
      assert.notInclude(page.text(), 'Are you ill?')
      assert.notInclude(page.text(), 'Which medicine?')
      const list = await openIn(client, user)(`/attend/sessions/${lesson.session.id}`)
      assert.notInclude(list.text(), 'Still to ask')
    }
    const page = await openIn(client, organiser)(pathOf(lesson))
    assert.include(page.text(), 'Are you ill?')
    const list = await openIn(client, organiser)(`/attend/sessions/${lesson.session.id}`)
    assert.include(list.text(), 'Still to ask: 1')
  })

  test('a sensitive answer smuggled into the form of a trainer changes nothing', async ({
    client,
    assert,
  }) => {
    const { lesson, ill, badge } = await sensitiveClass()
    await deskOf(client, lesson.trainer).put(pathOf(lesson), {
      [field(ill)]: 'no',
      [field(badge)]: 'A7',
    })
    const kept = await readAnswers(db, lesson.registrations[0].id)
    assert.equal(kept.get(ill.id), 'yes')
    assert.equal(kept.get(badge.id), 'A7')
  })

  test('the trainer of another session, and somebody of another event, meet a 404', async ({
    client,
  }) => {
    const lesson = await createClass(['maria'])
    await createQuestion(atCheckIn(lesson.event))
    const other = await createEvent()
    const stranger = await createPerson('stefan')
    await takesPart(await firstSession(other), stranger)
    const { registration } = await createRegistration(other, await createPerson('djordje'))
    const foreign = deskOf(client, await createUser(stranger))
    const own = deskOf(client, lesson.trainer)
    const smuggled = `/attend/sessions/${lesson.session.id}/answers/${registration.id}`
    const answers = [
      await foreign.open(pathOf(lesson)),
      await foreign.put(pathOf(lesson), {}),
      await own.open(smuggled),
      await own.put(smuggled, {}),
    ]
    for (const answer of answers) answer.assertStatus(404)
  })

  test('somebody who cancelled is asked nothing', async ({ client }) => {
    const lesson = await createClass(['maria'])
    await createQuestion(atCheckIn(lesson.event))
    await lesson.registrations[0].merge({ status: 'cancelled' }).save()
    const page = await openIn(client, lesson.trainer)(pathOf(lesson))
    page.assertStatus(404)
  })
})
