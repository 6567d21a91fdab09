import testUtils from '@adonisjs/core/services/test_utils'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { PARTICIPANT } from '#app/activity/record'
import { cancelRegistration } from '#app/registrations/actions/cancel_registration'
import Registration from '#app/registrations/models/registration'
import { createEvent } from '#database/factories/events'
import { createPerson } from '#database/factories/people'
import { createRegistration } from '#database/factories/registrations'
import { pending } from '#tests/helpers/approvals'
import { ownPathOf, wordsOf } from '#tests/helpers/companions'
import { deskOf, organiserOf } from '#tests/helpers/desk'
import { confirmed } from '#tests/helpers/full_days'
import { read } from '#tests/helpers/read'
import { register } from '#tests/helpers/registrations'

const CANNOT_COME = 'Can’t come?'

test.group('What cancelling gives up', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  async function told(client: ApiClient, id: number) {
    const path = await ownPathOf(id)
    const page = wordsOf(await read(client, path))
    return { page, question: wordsOf(await read(client, `${path}/cancellation`)) }
  }

  test('is a place, for whoever has one', async ({ client, assert }) => {
    const event = await createEvent({ capacity: 2 })
    const { page, question } = await told(client, await confirmed('jelena', event))
    assert.include(page, CANNOT_COME)
    assert.match(page, /Let us know by .* Someone else can then have the place\./)
    assert.include(question, 'free for others, and your code stops working')
  })

  test('is a position, for whoever is in line', async ({ client, assert }) => {
    const event = await createEvent({ capacity: 0 })
    const { page, question } = await told(client, await confirmed('jelena', event))
    assert.notInclude(page, CANNOT_COME)
    assert.notInclude(page, 'Let us know by')
    assert.include(page, 'No longer want to wait? You can leave the waiting list at any time')
    assert.include(question, 'You give up your position on the waiting list.')
    assert.notInclude(question, 'your code')
  })

  test('is an offer, for whoever has not accepted it', async ({ client, assert }) => {
    const event = await createEvent({ capacity: 1 })
    const jelena = await confirmed('jelena', event)
    const maria = await confirmed('maria', event)
    await cancelRegistration(jelena, { actor: PARTICIPANT, reason: null })
    const { page, question } = await told(client, maria)
    assert.include(page, `${CANNOT_COME} Someone else can then have the place.`)
    assert.notInclude(question, 'your code')
  })

  test('is an answer to come, for whoever waits for the organiser', async ({ client, assert }) => {
    const event = await createEvent({ registrationPolicy: 'approval' })
    const { page, question } = await told(client, await pending('jelena', event))
    assert.notInclude(page, CANNOT_COME)
    assert.include(page, 'You can withdraw the registration before the organiser answers.')
    assert.include(question, 'The organiser will no longer look at it.')
  })

  test('is nothing yet, for whoever has not confirmed', async ({ client, assert }) => {
    const event = await createEvent()
    const { page, question } = await told(client, await register('jelena', event))
    assert.notInclude(page, CANNOT_COME)
    assert.include(page, 'without confirmation the registration ends by itself')
    assert.include(question, 'This can’t be undone.')
    assert.notInclude(question, 'place')
  })
})

test.group('What an organiser is told who cancels', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  async function asked(
    client: ApiClient,
    attributes: Parameters<typeof createEvent>[0],
    waiting = 0
  ) {
    const { house, user } = await organiserOf('nora')
    const event = await createEvent({ organisers: [house], capacity: 1, ...attributes })
    const jelena = await confirmed('jelena', event)
    const others = ['maria', 'stefan'] as const
    for (const who of others.slice(0, waiting)) await confirmed(who, event)
    const open = async (id: number) => {
      const page = await deskOf(client, user).open(`/manage/events/${event.id}/registrations/${id}`)
      return wordsOf(page.text())
    }
    return { event, user, jelena, open, page: await open(jelena) }
  }

  test('is that others can have the place, where nobody waits', async ({ client, assert }) => {
    const { page } = await asked(client, {})
    assert.include(page, 'told by e-mail. The place is then free for others. This can’t')
  })

  test('is that it is offered to those who wait', async ({ client, assert }) => {
    const { page } = await asked(client, {}, 1)
    assert.include(page, 'told by e-mail. The place is offered to those who wait. This can’t')
  })

  test('is that they can offer it, where they do so by hand', async ({ client, assert }) => {
    const { page } = await asked(client, { offersByHand: true }, 1)
    assert.include(page, 'You can then offer the place to somebody who waits.')
  })

  test('is whom nobody can tell of it', async ({ client, assert }) => {
    const { event, user, open } = await asked(client, { capacity: 3 })
    const walkIn = await createPerson({ name: 'Ana Savić', email: null })
    const { registration } = await createRegistration(event, walkIn)
    assert.include(await open(registration.id), 'There is no address to tell the person at.')
    const path = `/manage/events/${event.id}/registrations/${registration.id}/cancellation`
    const answer = await deskOf(client, user).post(path)
    answer.assertFlashMessage('success', 'Cancelled. There is no address to tell the person at.')
  })

  test('is that whoever brings somebody is told', async ({ client, assert }) => {
    const { event, open } = await asked(client, { capacity: 5, mostCompanions: 2 })
    const maria = await confirmed('maria', event, { companions: ['Иван Димитров'] })
    const companion = await Registration.findByOrFail('parentId', maria)
    assert.include(await open(companion.id), 'Whoever they come with will be told by e-mail.')
  })
})
