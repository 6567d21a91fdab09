import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { syncInvitations } from '#app/calendar/actions/sync_invitations'
import DayInvitation from '#app/calendar/models/day_invitation'
import { clock } from '#app/core/clock'
import Message from '#app/messages/models/message'
import { createEvent } from '#database/factories/events'
import { CAST, createPerson } from '#database/factories/people'
import { createRegistration } from '#database/factories/registrations'
import { sentTo } from '#tests/helpers/calendar/entries'
import { registered, withdraw } from '#tests/helpers/calendar/registered'

const { email } = CAST.jelena

test.group('No invitation', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('nobody who {status} is invited')
    .with([
      { status: 'unconfirmed' },
      { status: 'pending' },
      { status: 'waitlisted' },
      { status: 'offered' },
    ] as const)
    .run(async ({ assert }, { status }) => {
      const { registration } = await createRegistration(
        await createEvent(),
        await createPerson('jelena'),
        { status }
      )
      await syncInvitations(registration.id)
      assert.isEmpty(await sentTo(email))
    })

  test('what is over sends nothing', async ({ assert }) => {
    const event = await createEvent()
    const registration = await registered(event)
    await syncInvitations(registration.id)
    clock.travelTo(clock.now().plus({ days: 30 }))
    await withdraw(registration)
    await syncInvitations(registration.id)
    const late = await registered(event, 'maria')
    await syncInvitations(late.id)
    assert.lengthOf(await sentTo(email), 1)
    assert.isEmpty(await sentTo(CAST.maria.email))
  })

  test('without an address there is nobody to write to', async ({ assert }) => {
    const registration = await registered(await createEvent(), { name: 'Walk-in' })
    await syncInvitations(registration.id)
    assert.isEmpty(await Message.all())
    assert.isEmpty(await DayInvitation.all())
  })
})
