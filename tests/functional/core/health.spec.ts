import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { clock } from '#app/core/clock'
import { transaction } from '#app/core/database'
import { enqueue } from '#app/core/enqueue'
import { Check, readiness } from '#app/core/health/readiness'
import { sendMail } from '#app/messages/keep_mail'
import { Wait } from '#tests/helpers/idle_job'
import { letter } from '#tests/helpers/letters'

test.group('Health', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('is live while the process answers, and sets no cookie', async ({ client, assert }) => {
    const answer = await client.get('/health/live')
    answer.assertStatus(200)
    answer.assertBody({ status: 'ok' })
    assert.isUndefined(answer.header('set-cookie'))
  })

  test('is ready when everything is in order', async ({ client }) => {
    const answer = await client.get('/health/ready')
    answer.assertStatus(200)
    answer.assertBody({
      status: 'ok',
      checks: { database: 'ok', migrations: 'ok', storage: 'ok', jobs: 'ok', mail: 'ok' },
    })
  })

  test('is not ready while a mail that is due stays behind', async ({ client }) => {
    await sendMail(letter())
    clock.travelTo(clock.now().plus({ minutes: 31 }))
    const answer = await client.get('/health/ready')
    answer.assertStatus(503)
    answer.assertBodyContains({ status: 'failing', checks: { mail: 'failing', jobs: 'ok' } })
  })

  test('does not mind a mail that is planned for later', async ({ client }) => {
    await sendMail(letter({ dueAt: clock.now().plus({ days: 2 }) }))
    clock.travelTo(clock.now().plus({ days: 1 }))
    const answer = await client.get('/health/ready')
    answer.assertStatus(200)
  })

  test('is not ready while a job that is due stays behind', async ({ client }) => {
    await transaction((trx) => enqueue(trx, Wait, {}))
    clock.travelTo(clock.now().plus({ minutes: 16 }))
    const answer = await client.get('/health/ready')
    answer.assertStatus(503)
    answer.assertBodyContains({ checks: { jobs: 'failing' } })
  })

  test('is not ready while a delayed job was never taken up', async ({ client }) => {
    const at = clock.now().plus({ hours: 1 })
    await transaction((trx) => enqueue(trx, Wait, {}, { at }))
    clock.travelTo(at.plus({ minutes: 14 }))
    const early = await client.get('/health/ready')
    early.assertStatus(200)
    clock.travelTo(at.plus({ minutes: 16 }))
    const late = await client.get('/health/ready')
    late.assertStatus(503)
  })

  test('tells strangers what fails but not why', async ({ client, assert }) => {
    const { checks } = await readiness.run()
    assert.isNotEmpty(checks)
    const broken = new Check('disk', async () => {
      throw new Error('/secret/path is full')
    })
    const result = await broken.run()
    assert.equal(result.status, 'error')
    assert.notInclude(result.message, '/secret/path')
    const answer = await client.get('/health/ready')
    assert.notProperty(answer.body(), 'debugInfo')
  })
})
