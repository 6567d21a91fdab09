import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { PARTICIPANT, SYSTEM } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { editQuestion } from '#app/questions/actions/edit_question'
import { keepAnswers } from '#app/questions/keep_answers'
import { questionsOf } from '#app/questions/queries/questions_of'
import { readAnswers } from '#app/questions/read_answers'
import { cancelRegistration } from '#app/registrations/actions/cancel_registration'
import { changeRegistration, type Changes } from '#app/registrations/actions/change_registration'
import { coverDays } from '#app/registrations/actions/cover_days'
import {
  approveRegistration,
  declineRegistration,
} from '#app/registrations/actions/decide_registration'
import { eraseDueAnswers } from '#app/registrations/actions/erase_due_answers'
import { choicesOf } from '#app/registrations/choices'
import Registration from '#app/registrations/models/registration'
import { standingCompanions } from '#app/registrations/queries/standing_companions'
import { createDay, createEvent, createLimitedSession } from '#database/factories/events'
import { atRegistration, createQuestion } from '#database/factories/questions'
import { approving, pending } from '#tests/helpers/approvals'
import { deskOf } from '#tests/helpers/desk'
import { runJobs } from '#tests/helpers/jobs'
import { lastMailTo } from '#tests/helpers/mail'
import { assertCountsMatch, statusOf } from '#tests/helpers/registrations'

const NO = { usual: null, words: null }
const AS_BEFORE = {
  name: 'Мария Димитрова',
  organisationName: 'Стария клъстер',
  language: 'en',
  presence: 'on_site' as const,
}

test.group('Declining a change', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  /** Maria, whose registration was approved, at an event of two days whose organiser looks at changes. */
  async function approved(attributes: Parameters<typeof createEvent>[0] = {}) {
    const event = await createEvent({
      registrationPolicy: 'approval',
      approveChanges: true,
      chooseDays: true,
      mostCompanions: 2,
      days: [{ date: '2030-03-12' }, { date: '2030-03-13' }],
      ...attributes,
    })
    const days = await event.related('days').query().orderBy('date')
    const [first, second] = days.map((day) => day.id)
    const id = await pending('maria', event, {
      organisationName: 'Стария клъстер',
      dayIds: [first],
      companions: ['Иван Димитров'],
    })
    await approveRegistration(id, SYSTEM)
    const change = (changes: Partial<Changes>) =>
      changeRegistration(id, { ...AS_BEFORE, dayIds: [first], ...changes }, PARTICIPANT)
    return { event, id, first, second, change }
  }

  const daysOf = async (id: number) => {
    const choices = await db.transaction((trx) => choicesOf(trx, id))
    return choices.map(({ dayId }) => dayId)
  }

  async function namesWith(id: number) {
    const rows = await db
      .from('registrations')
      .where({ parent_id: id, status: 'confirmed' })
      .select('name')
    return rows.map(({ name }) => name)
  }

  test('leaves a day that came since, where all go together', async ({ assert }) => {
    const hybrid = { chooseDays: false, days: [{ mode: 'hybrid' as const }] }
    const { event, id, first, change } = await approved(hybrid)
    await change({ presence: 'online' })
    const { id: later } = await createDay(event, { date: '2030-03-20', mode: 'hybrid' })
    await coverDays(event.id)
    const declined = await declineRegistration(id, NO, SYSTEM)
    assert.isTrue(declined.ok)
    const choices = await db.transaction((trx) => choicesOf(trx, id))
    assert.deepEqual(choices, [
      { dayId: first, presence: 'on_site' },
      { dayId: later, presence: 'on_site' },
    ])
    await assertCountsMatch(assert, event)
  })

  test('gives back name, organisation, days and companions, and the place stays', async ({
    assert,
  }) => {
    const { event, id, first, second, change } = await approved({ capacity: 3 })
    const changes = { name: 'Мария Иванова', organisationName: null, dayIds: [second] }
    await change({ ...changes, companions: [{ id: null, name: 'Петър Димитров' }] })
    assert.equal(await statusOf(id), 'pending')
    assert.deepEqual(await declineRegistration(id, NO, SYSTEM), {
      ok: true,
      value: 'change_declined',
    })
    const registration = await Registration.findOrFail(id)
    assert.deepInclude(registration.$attributes, {
      status: 'confirmed',
      holdsSeat: true,
      name: 'Мария Димитрова',
      organisationName: 'Стария клъстер',
      beforeChange: null,
    })
    assert.deepEqual(await daysOf(id), [first])
    assert.deepEqual(await namesWith(id), ['Иван Димитров'])
    await assertCountsMatch(assert, event)
  })

  test('gives back answers, of several changes those that the organiser last saw', async ({
    assert,
  }) => {
    const { event, id, change } = await approved()
    const home = atRegistration(event)
    const { question: food } = await createQuestion(home, { label: 'Food', sensitive: true })
    const { question: why } = await createQuestion(home, { label: 'Why?' })
    const questions = await questionsOf({ eventId: event.id, purpose: 'registration' }, 'en')
    const answering = (given: [number, string][]) => ({
      questions,
      answers: new Map(given),
      locale: 'en' as const,
    })
    await db.transaction((trx) =>
      keepAnswers(trx, { registrationId: id }, answering([[food.id, 'Vegan']]))
    )
    await change({ answering: answering([[food.id, 'Meat']]) })
    await change({
      answering: answering([
        [food.id, 'Fish'],
        [why.id, 'To learn'],
      ]),
    })
    const { beforeChange } = await Registration.findOrFail(id)
    assert.notInclude(beforeChange!, 'Vegan')
    await declineRegistration(id, NO, SYSTEM)
    assert.deepEqual([...(await readAnswers(db, id))], [[food.id, 'Vegan']])
  })

  test('gives back an answer whose option was taken out meanwhile, with its words', async ({
    assert,
  }) => {
    const { event, id, change } = await approved()
    const { question, options } = await createQuestion(atRegistration(event), {
      kind: 'one_of',
      options: ['Bus', 'Train', 'Car'],
    })
    const questions = await questionsOf({ eventId: event.id, purpose: 'registration' }, 'en')
    const saying = (option: string) => {
      return { questions, answers: new Map([[question.id, option]]), locale: 'en' as const }
    }
    await db.transaction((trx) => keepAnswers(trx, { registrationId: id }, saying(options[2])))
    await change({ answering: saying(options[0]) })
    await editQuestion({
      id: question.id,
      revision: question.revision,
      actor: SYSTEM,
      values: question.said,
      texts: { en: { label: 'How?' } },
      options: [{ id: Number(options[0]), hidden: false, texts: { en: { label: 'Bus' } } }],
    })
    await declineRegistration(id, NO, SYSTEM)
    const answers = await readAnswers(db, id)
    assert.equal(answers.get(question.id), options[2])
    const left = await db.from('options').where('question_id', question.id).orderBy('id')
    assert.deepEqual(
      left.map((option) => [String(option.id), option.hidden_at === null]),
      [
        [options[0], true],
        [options[2], false],
      ]
    )
  })

  test('brings nobody back who was taken off since', async ({ assert }) => {
    const { event, id, change } = await approved({ capacity: 5 })
    const ivan = await Registration.findByOrFail('parentId', id)
    const companions = [
      { id: ivan.id, name: ivan.name },
      { id: null, name: 'Петър Петров' },
    ]
    await change({ companions })
    await cancelRegistration(id, { actor: PARTICIPANT, reason: null, companions: [ivan.id] })
    await declineRegistration(id, NO, SYSTEM)
    assert.isEmpty(await standingCompanions(db, id))
    await assertCountsMatch(assert, event)
  })

  test('brings nobody back who gave their own place up', async ({ assert }) => {
    const { id, change } = await approved({ capacity: 5 })
    const ivan = await Registration.findByOrFail('parentId', id)
    await change({
      companions: [
        { id: ivan.id, name: ivan.name },
        { id: null, name: 'Петър' },
      ],
    })
    await cancelRegistration(ivan.id, { actor: PARTICIPANT, reason: null })
    await declineRegistration(id, NO, SYSTEM)
    assert.isEmpty(await standingCompanions(db, id))
  })

  test('is refused where somebody has the seat that was given up', async ({ assert }) => {
    const { event, id, first, second, change } = await approved()
    await db.table('quotas').insert({ event_id: event.id, day_id: first, capacity: 2, taken: 2 })
    await change({ dayIds: [second] })
    const other = await pending('stefan', event, { dayIds: [first] })
    await approveRegistration(other, SYSTEM)
    await assertCountsMatch(assert, event)
    assert.deepEqual(await declineRegistration(id, NO, SYSTEM), { ok: false, reason: 'taken' })
    assert.deepEqual(await daysOf(id), [second])
    assert.equal(await statusOf(id), 'pending')
  })

  test('asks anew for a session that was given up', async ({ assert }) => {
    const { event, id, first, change } = await approved()
    const { id: tables } = await createLimitedSession(event, { capacity: 5 })
    await change({ sessionIds: [tables], dayIds: [first] })
    await approveRegistration(id, SYSTEM)
    await change({ sessionIds: [], dayIds: [first] })
    await declineRegistration(id, NO, SYSTEM)
    const place = await db.from('session_places').where({ registration_id: id }).firstOrFail()
    assert.equal(place.status, 'confirmed')
  })

  test('forgets with an erased answer what stood there before', async ({ assert }) => {
    const { event, id, change } = await approved()
    const { question } = await createQuestion(atRegistration(event), { eraseAfterDays: 3 })
    const questions = await questionsOf({ eventId: event.id, purpose: 'registration' }, 'en')
    const answering = { questions, answers: new Map([[question.id, 'Now']]), locale: 'en' as const }
    await change({ answering })
    clock.travelTo(clock.now().set({ year: 2031 }))
    await eraseDueAnswers()
    const { beforeChange } = await Registration.findOrFail(id)
    assert.notInclude(beforeChange!, `"questionId":${question.id}`)
  })
})

test.group('The organiser who looks at a change', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  async function changed(client: Parameters<typeof approving>[0]) {
    const desk = await approving(client, { approveChanges: true })
    const id = await pending('maria', desk.event, { organisationName: 'Стария клъстер' })
    await approveRegistration(id, SYSTEM)
    await runJobs()
    await changeRegistration(
      id,
      { ...AS_BEFORE, organisationName: 'Новия клъстер', dayIds: [] },
      PARTICIPANT
    )
    return { ...desk, id }
  }

  test('declines it among others, and its person reads why', async ({ client, assert }) => {
    const { event, decide, open, id } = await changed(client)
    const newcomer = await pending('stefan', event)
    assert.include(await open(), 'only the change is declined')
    const answer = await decide([id, newcomer], { decision: 'decline', reason: 'audience' })
    assert.equal(await statusOf(id), 'confirmed')
    assert.equal(await statusOf(newcomer), 'declined')
    answer.assertFlashMessage(
      'success',
      'Declined: one person. One change declined: the registration stands as before.'
    )
    await runJobs()
    const { row, mail } = await lastMailTo('maria@example.org')
    assert.equal(row.kind, 'registration.change_declined')
    assert.include(mail.text!, 'This event is meant for another audience.')
  })

  test('chooses between declining it and cancelling the registration', async ({
    client,
    assert,
  }) => {
    const { event, user, id } = await changed(client)
    const path = `/manage/events/${event.id}/registrations/${id}`
    const page = await deskOf(client, user).open(path)
    for (const words of ['Accept the change', 'Decline the change', 'Cancel the registration']) {
      page.assertTextIncludes(words)
    }
    await deskOf(client, user).post(`${path}/refusal`, {})
    assert.equal(await statusOf(id), 'confirmed')
    const after = await deskOf(client, user).open(path)
    after.assertTextIncludes('The change was declined')
  })

  test('ends it by cancelling, and nothing of what stood before is kept', async ({
    client,
    assert,
  }) => {
    const { event, user, id } = await changed(client)
    const path = `/manage/events/${event.id}/registrations/${id}/cancellation`
    await deskOf(client, user).post(path, {})
    const registration = await Registration.findOrFail(id)
    assert.deepInclude(registration.$attributes, { status: 'cancelled', beforeChange: null })
    await assertCountsMatch(assert, event)
  })
})
