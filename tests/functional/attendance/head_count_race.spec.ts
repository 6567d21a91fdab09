import { setImmediate } from 'node:timers/promises'
import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import HeadCount from '#app/attendance/models/head_count'
import HeadCountEntry from '#app/attendance/models/head_count_entry'
import { clock } from '#app/core/clock'
import { createUser } from '#database/factories/accounts'
import { createClass } from '#database/factories/attendance'
import { createPerson } from '#database/factories/people'

const PHONES = 4
const TAPS = 6

async function fair() {
  const { event, session, trainer } = await createClass([])
  await event.merge({ registrationPolicy: 'none' }).save()
  const desk = await createUser(await createPerson('jelena'), [['desk', { eventId: event.id }]])
  return { session, users: [trainer, desk] }
}

const nonces = Array.from({ length: PHONES * TAPS }, (_, index) => `tap-number-${index}`)

test.group('Several phones counting at once', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  test('add up exactly, however their taps interleave', async ({ client, assert }) => {
    const { session, users } = await fair()
    const path = `/attend/sessions/${session.id}/head-count/taps`
    const sent = [...nonces, ...nonces.slice(0, PHONES)]
    await Promise.all(
      sent.map((nonce, index) =>
        client
          .post(path)
          .loginAs(users[index % users.length])
          .withCsrfToken()
          .redirects(0)
          .form({ change: 1, nonce })
      )
    )
    const { figure } = await HeadCount.firstOrFail()
    assert.equal(figure, nonces.length)
    const entries = await HeadCountEntry.query().orderBy('figure')
    assert.deepEqual(
      entries.map((entry) => entry.figure),
      nonces.map((_, index) => index + 1)
    )
  })

  test('a counter that reads and then writes loses taps, so this test would see it', async ({
    assert,
  }) => {
    const { session } = await fair()
    await HeadCount.create({ dayId: session.dayId, figure: 0, source: 'door', at: clock.now() })
    const count = () => db.from('head_counts').where('day_id', session.dayId)
    await Promise.all(
      nonces.map(async () => {
        const { figure } = await count().firstOrFail()
        await setImmediate()
        await count().update({ figure: figure + 1 })
      })
    )
    const { figure } = await HeadCount.firstOrFail()
    assert.isBelow(figure, nonces.length)
  })
})
