import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { createEvent } from '#database/factories/events'
import { createPerson } from '#database/factories/people'
import { createRegistration } from '#database/factories/registrations'
import { deskOf, organiserOf } from '#tests/helpers/desk'

test.group('Free places that are kept for those who wait', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('are said to be kept, on the pages of the organiser and in public', async ({
    client,
    assert,
  }) => {
    const { house, user } = await organiserOf()
    const event = await createEvent({ organisers: [house], capacity: 4, offersByHand: true })
    await createRegistration(event, await createPerson('djordje'))
    const read = async (path: string) => {
      const page = await deskOf(client, user).open(path)
      return page.text()
    }
    const ofDesk = [`/manage/events/${event.id}`, `/manage/events/${event.id}/registrations`]
    for (const path of ofDesk) assert.include(await read(path), '1 of 4, 3 left')

    const waits = { status: 'waitlisted' } as const
    await createRegistration(event, await createPerson('maria'), waits)
    await createRegistration(event, await createPerson('stefan'), waits)
    for (const path of ofDesk) {
      assert.include(await read(path), '1 of 4, 2 kept for those who wait, 1 left')
    }
    for (const name of ['Ana', 'Vesna', 'Petar']) {
      await createRegistration(event, await createPerson({ name }), waits)
    }
    for (const path of ofDesk) {
      assert.include(await read(path), '1 of 4, 3 kept for those who wait')
      assert.notInclude(await read(path), 'no places left')
    }
    const page = await client.get(`/en/events/${event.slug}`)
    page.assertTextIncludes('5 people waiting · the free places are kept for those who wait')
  })

  test('are nothing to speak of where all are taken', async ({ client, assert }) => {
    const event = await createEvent({ capacity: 1 })
    await createRegistration(event, await createPerson('djordje'))
    await createRegistration(event, await createPerson('maria'), { status: 'waitlisted' })
    const page = await client.get(`/en/events/${event.slug}`)
    page.assertTextIncludes('All places are taken · 1 person waiting')
    assert.notInclude(page.text(), 'kept for those who wait')
  })
})
