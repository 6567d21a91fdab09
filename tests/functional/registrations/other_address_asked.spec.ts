import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { createEvent } from '#database/factories/events'
import { createPerson } from '#database/factories/people'
import { createAddressChange, createRegistration } from '#database/factories/registrations'
import { confirmed } from '#tests/helpers/full_days'
import { runJobs } from '#tests/helpers/jobs'
import { lastMailTo } from '#tests/helpers/mail'
import { ask, confirm, emailOf, linkTo, NEW, registered } from '#tests/helpers/other_address'
import { countAttempts } from '#tests/helpers/rate_limits'
import { read } from '#tests/helpers/read'
import { register } from '#tests/helpers/registrations'

test.group('Another address that is asked for', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('says in the new mailbox no more than the event before it is confirmed', async ({
    client,
    assert,
  }) => {
    const { id, path } = await registered()
    await ask(client, id)
    await runJobs()
    const { mail } = await lastMailTo(NEW)
    for (const secret of ['Jelena', 'jelena@example.org', path]) {
      assert.notInclude(mail.text!, secret)
      assert.notInclude(await read(client, await linkTo(NEW)), secret)
    }
  })

  test('is taken back on the own page, and its link is good for nothing', async ({
    client,
    assert,
  }) => {
    const { id, path } = await registered()
    await ask(client, id)
    await runJobs()
    const link = await linkTo(NEW)
    const kept = await client.delete(`${path}/address`).redirects(0)
    kept.assertStatus(303)
    const gone = await client.get(link)
    gone.assertStatus(410)
    gone.assertTextIncludes('This link is no longer valid')
    const late = await confirm(client, link)
    late.assertStatus(410)
    assert.equal(await emailOf(id), 'jelena@example.org')
  })

  test('is the one asked for last', async ({ client, assert }) => {
    const { id } = await registered()
    await ask(client, id)
    await runJobs()
    const first = await linkTo(NEW)
    await ask(client, id, 'druga@example.org')
    await runJobs()
    const late = await confirm(client, first)
    late.assertStatus(410)
    await confirm(client, await linkTo('druga@example.org'))
    assert.equal(await emailOf(id), 'druga@example.org')
  })

  test('answers the same whether the new address is registered or not', async ({
    client,
    assert,
  }) => {
    const { event, id } = await registered()
    await confirmed({ name: 'Jelena Stojanović', email: NEW }, event)
    const known = await ask(client, id)
    const unknown = await ask(client, id, 'nobody@example.org')
    assert.equal(known.status(), unknown.status())
    assert.equal(known.header('location'), unknown.header('location'))
  })

  test('is told beside the field where it is none, or the same, as typed', async ({
    client,
    assert,
  }) => {
    const { id } = await registered()
    for (const typed of [
      '',
      'no address',
      `${'x'.repeat(300)}@example.org`,
      'a@b.c\r\nBcc: x@y.z',
    ]) {
      const answer = await ask(client, id, typed)
      answer.assertStatus(422)
      assert.include(answer.text(), 'id="email-error"')
    }
    const same = await ask(client, id, ' Jelena@Example.org ')
    same.assertStatus(422)
    same.assertTextIncludes('This is the address that messages go to already')
    assert.isEmpty(await db.from('address_changes'))
  })

  test('is not for whoever has not confirmed the first one, nor once it has ended', async ({
    client,
    assert,
  }) => {
    const event = await createEvent()
    const unconfirmed = await register('jelena', event)
    const refused = await ask(client, unconfirmed)
    refused.assertStatus(409)
    const { registration } = await createRegistration(event, await createPerson('maria'))
    await registration.merge({ status: 'cancelled' }).save()
    const ended = await ask(client, registration.id)
    ended.assertStatus(409)
    assert.isEmpty(await db.from('address_changes'))
    const { token } = await createAddressChange(registration, { email: NEW })
    const late = await confirm(client, `/en/addresses/${token}`)
    late.assertStatus(410)
  })
})

test.group('Letters to other addresses', (group) => {
  group.each.setup(() => testUtils.db().truncate())
  group.each.setup(countAttempts)

  test('are asked for a few times an hour, so that nobody’s mailbox is filled', async ({
    client,
    assert,
  }) => {
    const id = await confirmed('jelena', await createEvent())
    for (let tries = 0; tries < 5; tries++) {
      const answer = await ask(client, id, `number${tries}@example.org`)
      answer.assertStatus(303)
    }
    const answer = await ask(client, id, 'number5@example.org')
    answer.assertStatus(429)
    assert.include(answer.text(), 'value="number5@example.org"')
  })
})
