import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { BusyError, transaction } from '#app/core/database'
import { createEvent } from '#database/factories/events'
import { ownPathOf } from '#tests/helpers/companions'
import { sendForm } from '#tests/helpers/registration_form'
import { register, statusesOf } from '#tests/helpers/registrations'

/** Longer than a connection (on SQLite) or a lock (on PostgreSQL) is waited for. */
const PATIENCE = 40_000

/** Does something while the limits of an event stay in other hands, and gives them back. */
async function whileLocked<T>(event: { id: number }, work: () => Promise<T>): Promise<T> {
  const other = await db.transaction()
  await other.from('quotas').where('event_id', event.id).forUpdate()
  try {
    return await work()
  } finally {
    await other.commit()
  }
}

test.group('While the server is busy', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  test('a write says so as what it is, and has written nothing', async ({ assert }) => {
    const event = await createEvent({ capacity: 3 })
    await register('maria', event)
    const write = () =>
      transaction((trx) => trx.from('quotas').where('event_id', event.id).update({ capacity: 1 }))
    const error = await whileLocked(event, () => write().catch((thrown: unknown) => thrown))
    assert.instanceOf(error, BusyError)
    const { capacity } = await db.from('quotas').where('event_id', event.id).firstOrFail()
    assert.equal(capacity, 3)
  }).timeout(PATIENCE)

  test('every form of somebody who registers comes back with what was typed', async ({
    client,
    assert,
  }) => {
    const event = await createEvent({ capacity: 3, confirmEmail: false })
    const own = await ownPathOf(await register('maria', event))
    const [registration, change, cancellation] = await whileLocked(event, () =>
      Promise.all([
        sendForm(client, event),
        client
          .put(`${own}/edit`)
          .redirects(0)
          .form({ name: 'Мария Петрова', organisation: 'Клъстер' }),
        client.post(`${own}/cancellation`).redirects(0).form({ who: 'all', reason: 'Болна съм' }),
      ])
    )
    for (const [answer, typed] of [
      [registration, 'Jelena Stojanović'],
      [change, 'Мария Петрова'],
      [cancellation, 'Болна съм'],
    ] as const) {
      assert.equal(answer.status(), 429)
      assert.include(answer.text(), `value="${typed}"`)
      assert.notInclude(answer.text(), 'Too many attempts')
    }
    assert.include(change.text(), `action="${own}/edit?_method=PUT"`)
    assert.deepEqual(await statusesOf(event), { confirmed: 1 })
  }).timeout(PATIENCE)
})
