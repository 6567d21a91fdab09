import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { clock } from '#app/core/clock'
import { createEvent } from '#database/factories/events'
import { createPerson } from '#database/factories/people'
import { createRegistration } from '#database/factories/registrations'
import { statusOf } from '#tests/helpers/registrations'

test.group('Deadlines of one’s own', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('are apart for changing and for giving up', async ({ client, assert }) => {
    const past = clock.now().minus({ days: 1 })
    const event = await createEvent({ changeUntil: past })
    const { registration, token } = await createRegistration(event, await createPerson('maria'))
    const path = `/en/registrations/${token}`
    const read = async () => {
      const page = await client.get(path)
      return page.text()
    }
    const page = await read()
    assert.include(page, 'The registration could be changed until')
    assert.notInclude(page, `${path}/edit`)
    assert.include(page, `${path}/cancellation`)
    const refused = await client.put(`${path}/edit`).form({ name: 'Мария Петрова' }).redirects(0)
    refused.assertStatus(409)

    await event.merge({ changeUntil: null, cancelUntil: past }).save()
    const later = await read()
    assert.include(later, `${path}/edit`)
    assert.include(later, 'The registration could be cancelled until')
    const kept = await client.post(`${path}/cancellation`).redirects(0)
    kept.assertStatus(409)
    assert.equal(await statusOf(registration.id), 'confirmed')
  })
})
