import { randomUUID } from 'node:crypto'
import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { PARTICIPANT } from '#app/activity/record'
import { isUniqueViolation } from '#app/core/database'
import { cancelRegistration } from '#app/registrations/actions/cancel_registration'
import { createEvent } from '#database/factories/events'
import { assertCountsMatch, register, statusOf } from '#tests/helpers/registrations'

const WITHDRAWN = { actor: PARTICIPANT, reason: null }

test.group('Whoever gave their place up and comes back', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  for (const confirmEmail of [true, false]) {
    const where = confirmEmail ? 'confirmed' : 'not confirmed'
    test(`has no seat for it where others have or are offered them; addresses are ${where}`, async ({
      assert,
    }) => {
      const event = await createEvent({ capacity: 1, confirmEmail: false })
      const first = await register('jelena', event)
      const maria = await register('maria', event)
      await cancelRegistration(first, WITHDRAWN)
      assert.equal(await statusOf(maria), 'offered')
      await db.from('events').where('id', event.id).update({ confirm_email: confirmEmail })
      const again = await register('jelena', event)
      assert.notEqual(again, first)
      const row = await db.from('registrations').where('id', again).firstOrFail()
      assert.equal(row.status, confirmEmail ? 'unconfirmed' : 'waitlisted')
      assert.isFalse(Boolean(row.holds_seat))
      await assertCountsMatch(assert, event)
    })
  }

  test('has a seat where one is free, and leaves what was before as it is', async ({ assert }) => {
    const event = await createEvent({ capacity: 1, confirmEmail: false })
    const first = await register('jelena', event)
    await cancelRegistration(first, WITHDRAWN)
    const again = await register('jelena', event)
    assert.deepEqual([await statusOf(first), await statusOf(again)], ['cancelled', 'confirmed'])
    await assertCountsMatch(assert, event)
  })
})

test.group('One person at one event', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  /** Past all our rules, straight into the table. */
  async function insertAgain(registrationId: number) {
    const { id, ...row } = await db.from('registrations').where('id', registrationId).firstOrFail()
    const secrets = ['form_nonce', 'token_hash', 'check_in_secret'].map((name) => [
      name,
      `${id}${randomUUID()}`,
    ])
    await db.transaction((trx) =>
      trx
        .insertQuery()
        .table('registrations')
        .insert({
          ...row,
          ...Object.fromEntries(secrets),
          desk_code: null,
          status: 'confirmed',
        })
    )
  }

  test('has one active registration by the word of the database, and any number that ended', async ({
    assert,
  }) => {
    const event = await createEvent({ confirmEmail: false })
    const first = await register('jelena', event)
    const error = await insertAgain(first).then(
      () => null,
      (refused: Error) => refused
    )
    assert.isTrue(isUniqueViolation(error ?? new Error('taken')))
    await cancelRegistration(first, WITHDRAWN)
    await insertAgain(first)
    const rows = await db.from('registrations').where('event_id', event.id).orderBy('id')
    assert.deepEqual(
      rows.map(({ status }) => status),
      ['cancelled', 'confirmed']
    )
  })
})
