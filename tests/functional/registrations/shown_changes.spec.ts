import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import type { ApiClient, ApiResponse } from '@japa/api-client'
import { PARTICIPANT } from '#app/activity/record'
import { questionsOf } from '#app/questions/queries/questions_of'
import { changeRegistration } from '#app/registrations/actions/change_registration'
import { approveRegistration } from '#app/registrations/actions/decide_registration'
import { createLimitedSession } from '#database/factories/events'
import { createProject } from '#database/factories/projects'
import { atRegistration, createAnswer, createQuestion } from '#database/factories/questions'
import { approving, pending } from '#tests/helpers/approvals'
import { deskOf, userWith } from '#tests/helpers/desk'
import { countStatements } from '#tests/helpers/statements'

/** What is read of a page: an empty side of a change has its word, too. */
const read = (response: ApiResponse) =>
  response
    .text()
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')

test.group('What was changed after the yes', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  async function asking(client: ApiClient) {
    const project = await createProject()
    const desk = await approving(client, { approveChanges: true, projectId: project.id })
    const home = atRegistration(desk.event)
    const meals = await createQuestion(home, {
      kind: 'several_of',
      label: 'Meals',
      options: ['Vegan', 'Halal'],
    })
    const passport = await createQuestion(home, { label: 'Passport', sensitive: true })
    const wish = await createQuestion(home, { label: 'Wish' })
    const talks = await createLimitedSession(desk.event, { capacity: 5, title: 'Talks' })
    const lunch = await createLimitedSession(desk.event, {
      capacity: 5,
      title: 'Lunch',
      starts: '12:00',
      ends: '13:00',
    })
    const id = await pending('maria', desk.event, { sessionIds: [talks.id] })
    await approveRegistration(id, PARTICIPANT)
    await createAnswer(meals.question, { id }, [meals.options[0]])
    await createAnswer(passport.question, { id }, '0088')
    const change = async () => {
      const answers = new Map<number, string | string[]>([
        [meals.question.id, [meals.options[1]]],
        [passport.question.id, '0099'],
        [wish.question.id, 'A window\nseat'],
      ])
      const questions = await questionsOf(home, 'en')
      const result = await changeRegistration(
        id,
        {
          name: 'Мария Димитрова',
          organisationName: null,
          language: 'en',
          dayIds: [],
          presence: 'on_site',
          sessionIds: [lunch.id],
          answering: { questions, answers, locale: 'en' },
        },
        PARTICIPANT
      )
      if (!result.ok) throw new Error(result.reason)
    }
    const path = `/manage/events/${desk.event.id}`
    return { ...desk, project, id, change, path }
  }

  test('stands beside what stood before, answers and sessions too', async ({ client, assert }) => {
    const { user, id, change, path } = await asking(client)
    await change()
    for (const page of [`${path}/approvals`, `${path}/registrations/${id}`]) {
      const response = await deskOf(client, user).open(page)
      const words = read(response)
      assert.include(words, 'sessions: before: Talks now: Lunch')
      assert.include(words, 'Meals: before: Vegan now: Halal')
      assert.include(words, 'Passport: before: 0088 now: 0099')
      assert.include(words, 'Wish: before: nothing now: A window seat')
      assert.match(response.text(), /<del><span lang="en">Vegan<\/span><\/del>/)
    }
  })

  test('is hidden from those who may not read sensitive answers', async ({ client, assert }) => {
    const { project, change, path } = await asking(client)
    await change()
    const controller = await userWith('stefan', 'controller', { projectId: project.id })
    const page = await deskOf(client, controller).open(`${path}/approvals`)
    assert.include(read(page), 'Passport: Answered, hidden from your role')
    assert.include(read(page), 'Meals: before: Vegan now: Halal')
    assert.notInclude(page.text(), '0088')
    assert.notInclude(page.text(), '0099')
  })

  test('costs the same few statements for one change and for two', async ({ client, assert }) => {
    const { event, user, change, path } = await asking(client)
    await change()
    const look = () => deskOf(client, user).open(`${path}/approvals`)
    await look()
    const few = await countStatements(look)
    const other = await pending('natasa', event)
    await approveRegistration(other, PARTICIPANT)
    const changed = {
      name: 'Наташа Џунић',
      organisationName: 'Нова',
      language: 'en',
      dayIds: [],
      presence: 'on_site' as const,
    }
    await changeRegistration(other, changed, PARTICIPANT)
    assert.equal(await countStatements(look), few)
  })
})
