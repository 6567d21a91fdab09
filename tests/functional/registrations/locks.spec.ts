import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { underPlaces } from '#app/registrations/actions/under_places'
import { createEvent } from '#database/factories/events'
import { somebodyWaits } from '#tests/helpers/waiting_locks'

test.group('The limits of an event', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  test('are locked in one order, so that nobody who waits for one holds another', async ({
    assert,
  }) => {
    const event = await createEvent({ capacity: 10 })
    const [day] = await db.from('days').where('event_id', event.id)
    await db.table('quotas').insert({ event_id: event.id, day_id: day.id, capacity: 5 })
    const [first, second] = await db.from('quotas').where('event_id', event.id).orderBy('id')
    // Written anew, the first limit lies behind the second: rows read as they lie give it last.
    await db.from('quotas').where('id', first.id).delete()
    await db.table('quotas').insert(first)

    const other = await db.transaction()
    await other.from('quotas').where('id', first.id).forUpdate()
    const waiting = underPlaces(event.id, async () => 'done')
    await somebodyWaits()
    const free = await other.from('quotas').where('id', second.id).forUpdate()
    assert.lengthOf(free, 1)
    await other.commit()
    assert.equal(await waiting, 'done')
  })
})
