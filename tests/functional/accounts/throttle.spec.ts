import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { signIn } from '#app/accounts/actions/sign_in'
import { countAttempt } from '#app/accounts/throttle'
import { createUser } from '#database/factories/accounts'
import { createPerson } from '#database/factories/people'
import { countAttempts } from '#tests/helpers/rate_limits'
import { Visitor } from '#tests/helpers/visitor'

const RIGHT = 'tri ovce na Rtnju'
const JELENA = 'jelena@example.org'

async function guess(times: number, email: string, ip: string) {
  for (let time = 0; time < times; time++) {
    await signIn({ email, password: 'not the password', ip })
  }
}

test.group('Too many attempts to sign in', (group) => {
  group.each.setup(() => testUtils.db().truncate())
  group.each.setup(countAttempts)

  test('close the account for a while, even for the right password', async ({ assert }) => {
    await createUser(await createPerson('jelena'), [], RIGHT)
    await guess(10, JELENA, '192.0.2.7')
    const result = await signIn({ email: JELENA, password: RIGHT, ip: '198.51.100.1' })
    assert.containsSubset(result, { ok: false, reason: 'throttled' })
  })

  test('leave other accounts open', async ({ assert }) => {
    await createUser(await createPerson('jelena'), [], RIGHT)
    await guess(10, 'maria@example.org', '192.0.2.7')
    const result = await signIn({ email: JELENA, password: RIGHT, ip: '192.0.2.7' })
    assert.isTrue(result.ok)
  })

  test('close the place they come from', async ({ assert }) => {
    await createUser(await createPerson('jelena'), [], RIGHT)
    for (let one = 0; one < 100; one++) {
      await countAttempt('password', `no${one}@example.org`, '2001:db8::1')
    }
    const sameLine = await signIn({ email: JELENA, password: RIGHT, ip: '2001:db8::2' })
    assert.containsSubset(sameLine, { reason: 'throttled' })
    const elsewhere = await signIn({ email: JELENA, password: RIGHT, ip: '2001:db8:0:1::1' })
    assert.isTrue(elsewhere.ok)
  })

  test('do not count when they succeed', async ({ assert }) => {
    await createUser(await createPerson('jelena'), [], RIGHT)
    for (let time = 0; time < 12; time++) {
      const result = await signIn({ email: JELENA, password: RIGHT, ip: '192.0.2.7' })
      assert.isTrue(result.ok)
    }
  })

  test('are told when to try again', async ({ assert }) => {
    await createUser(await createPerson('jelena'), [], RIGHT)
    await guess(10, JELENA, '192.0.2.7')
    const visitor = new Visitor()
    await visitor.get('/sign-in')
    const answer = await visitor.submit('/sign-in', { email: JELENA, password: RIGHT })
    assert.equal(answer.status, 429)
    assert.include(answer.text, 'Try again in 15 minutes')
    assert.isAtLeast(Number(answer.headers.get('retry-after')), 890)
  })
})

test.group('Where an attempt comes from', (group) => {
  group.each.setup(() => testUtils.db().truncate())
  group.each.setup(countAttempts)

  test('is not what the visitor claims', async ({ assert }) => {
    await createUser(await createPerson('jelena'), [], RIGHT)
    for (let one = 0; one < 100; one++) {
      await countAttempt('password', `no${one}@example.org`, '127.0.0.1')
    }
    const visitor = new Visitor({ 'x-forwarded-for': '198.51.100.1' })
    await visitor.get('/sign-in')
    const answer = await visitor.submit('/sign-in', { email: JELENA, password: RIGHT })
    assert.equal(answer.status, 429)
  })
})

test.group('The time a refusal takes', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('does not say whether the address is known', async ({ assert }) => {
    await createUser(await createPerson('jelena'), [], RIGHT)
    await createUser(await createPerson('maria'))
    const shortest = {
      [JELENA]: Infinity,
      'nobody@example.org': Infinity,
      'maria@example.org': Infinity,
    }
    const emails = Object.keys(shortest) as (keyof typeof shortest)[]
    for (let round = 0; round < 8; round++) {
      for (const email of emails) {
        const began = performance.now()
        await signIn({ email, password: 'not the password', ip: '192.0.2.7' })
        shortest[email] = Math.min(shortest[email], performance.now() - began)
      }
    }
    assert.isAbove(shortest['nobody@example.org'], shortest[JELENA] / 2)
    assert.isAbove(shortest['maria@example.org'], shortest[JELENA] / 2)
  })
})
