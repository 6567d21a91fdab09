import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import Quota from '#app/registrations/models/quota'
import { createEvent } from '#database/factories/events'
import { ownPathOf } from '#tests/helpers/companions'
import { choosable, confirmed } from '#tests/helpers/full_days'
import { read } from '#tests/helpers/read'

const NOBODY = 'Someone else can then have the place.'
const FIRST_OF_TWO = 'The place will be offered to the first of 2 people who are waiting.'

test.group('The own page says who has the place next', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('among those who would take part in the same way', async ({ client, assert }) => {
    const event = await createEvent({ capacity: 1, days: [{ mode: 'hybrid' }] })
    await Quota.query().where('event_id', event.id).update({ online_capacity: 1 })
    const jelena = await confirmed('jelena', event)
    const djordje = await confirmed('djordje', event, { presence: 'online' })
    await confirmed('maria', event)
    await confirmed('stefan', event)
    assert.include(await read(client, await ownPathOf(jelena)), FIRST_OF_TWO)
    assert.include(await read(client, await ownPathOf(djordje)), NOBODY)
  })

  test('among those who wait for one of the same days', async ({ client, assert }) => {
    const { event, first, second, both } = await choosable(1)
    await Quota.query().where('event_id', event.id).where('day_id', first).update({ capacity: 2 })
    const jelena = await confirmed('jelena', event, { dayIds: [second] })
    const djordje = await confirmed('djordje', event, { dayIds: [first] })
    await confirmed('maria', event, { dayIds: both })
    await confirmed('stefan', event, { dayIds: [second] })
    assert.include(await read(client, await ownPathOf(jelena)), FIRST_OF_TWO)
    assert.include(await read(client, await ownPathOf(djordje)), NOBODY)
  })
})
