import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { evenIfGivenUp, transaction } from '#app/core/database'
import { findOrMakePeople, findOrMakePerson } from '#app/people/actions/find_or_make_person'
import { registerKnown } from '#app/registrations/actions/register_known'
import { underPlaces } from '#app/registrations/actions/under_places'
import { identityOf } from '#app/registrations/wish'
import { createEvent } from '#database/factories/events'
import { createInvitee } from '#database/factories/registrations'
import { wishOf } from '#tests/helpers/registrations'
import { looksLate, somebodyWaits } from '#tests/helpers/waiting_locks'

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

test.group('People whom two transactions make at once', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  test('are made in one order, so that nobody who waits for one holds another', async ({
    assert,
  }) => {
    const [jelena, maria] = (['jelena', 'maria'] as const).map((who) => {
      return identityOf(wishOf(who, { id: 1 }))
    })
    const other = await db.transaction()
    await findOrMakePerson(other, jelena)
    const waiting = transaction((trx) => findOrMakePeople(trx, [maria, jelena]))
    await somebodyWaits()
    const made = await findOrMakePerson(other, maria)
    await other.commit()
    const [found] = await waiting
    assert.equal(found, made)
  })
})

test.group('Work that the database gave up', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  const failsOnce = (code: string) => {
    let tries = 0
    return () =>
      transaction(async () => {
        if (tries++ === 0) throw Object.assign(new Error('somebody else'), { code })
        return 'done'
      })
  }

  test('for another to go on is done once more', async ({ assert }) => {
    assert.equal(await evenIfGivenUp(failsOnce('40P01')), 'done')
  })

  test('is done once more for somebody whose mailbox is known', async ({ assert }) => {
    const event = await createEvent()
    const { invitee } = await createInvitee(event)
    const wish = wishOf('maria', event)

    const other = await db.transaction()
    await looksLate(other)
    await findOrMakePerson(other, identityOf(wish))
    const known = registerKnown(wish, { by: 'invitation', inviteeId: invitee.id })
    await somebodyWaits()
    await other.from('events').where('id', event.id).forUpdate()
    await other.commit()
    const { ok } = await known
    assert.isTrue(ok)
  })

  test('after it waited too long for a lock is not', async ({ assert }) => {
    await assert.rejects(() => evenIfGivenUp(failsOnce('55P03')), 'busy')
  })
})
