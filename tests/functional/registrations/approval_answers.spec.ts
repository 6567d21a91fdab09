import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import type Event from '#app/events/models/event'
import { createEvent } from '#database/factories/events'
import { createPerson } from '#database/factories/people'
import { createProject } from '#database/factories/projects'
import { createAnswer, atRegistration, createQuestion } from '#database/factories/questions'
import { createRegistration } from '#database/factories/registrations'
import { deskOf, organiserOf, userWith } from '#tests/helpers/desk'
import { countStatements } from '#tests/helpers/statements'

test.group('Answers in the queue of those who wait for approval', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  async function waiting() {
    const { house, user } = await organiserOf()
    const project = await createProject()
    const event = await createEvent({
      organisers: [house],
      projectId: project.id,
      registrationPolicy: 'approval',
    })
    const home = atRegistration(event)
    const { question: why } = await createQuestion(home, { label: 'Why do you come?' })
    const { question: passport } = await createQuestion(home, {
      label: 'Passport',
      sensitive: true,
    })
    const controller = await userWith('natasa', 'controller', { projectId: project.id })
    return { event, user, controller, why, passport, path: `/manage/events/${event.id}/approvals` }
  }

  async function pending(event: Event, number: number, parentId?: number) {
    const person = await createPerson({ name: `Person ${number}`, email: `p${number}@example.org` })
    const { registration } = await createRegistration(event, person, {
      status: 'pending',
      parentId,
    })
    return registration
  }

  test('are folded below each person, those of people they bring along under their names', async ({
    client,
    assert,
  }) => {
    const { event, user, why, path } = await waiting()
    const first = await pending(event, 1)
    await createAnswer(why, first, 'To meet others')
    await createAnswer(why, await pending(event, 2, first.id), 'To carry the bags')
    const page = await deskOf(client, user).open(path)
    assert.match(page.text(), /<details class="fold">\s*<summary>\s*Answers/)
    assert.include(page.text(), 'To meet others')
    assert.include(page.text(), '<b>Person 2</b>')
    assert.include(page.text(), 'To carry the bags')
  })

  test('that are sensitive are read by organisers; a controller sees that they are there', async ({
    client,
    assert,
  }) => {
    const { event, user, controller, passport, path } = await waiting()
    await createAnswer(passport, await pending(event, 1), 'AB-123')
    const own = await deskOf(client, user).open(path)
    assert.include(own.text(), 'AB-123')
    const watched = await deskOf(client, controller).open(path)
    assert.notInclude(watched.text(), 'AB-123')
    assert.include(watched.text(), 'Answered, hidden from your role')
  })

  test('cost the same few statements for one person and for twenty', async ({ client, assert }) => {
    const { event, user, why, path } = await waiting()
    const read = () => deskOf(client, user).open(path)
    await createAnswer(why, await pending(event, 1), 'One')
    await read()
    const few = await countStatements(read)
    for (let number = 2; number <= 20; number += 1) {
      await createAnswer(why, await pending(event, number), `Answer ${number}`)
    }
    assert.equal(await countStatements(read), few)
  })
})
