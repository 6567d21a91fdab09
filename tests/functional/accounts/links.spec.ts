import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { spendLink } from '#app/accounts/actions/spend_link'
import { issueLink } from '#app/accounts/links'
import SignInLink from '#app/accounts/models/sign_in_link'
import type User from '#app/accounts/models/user'
import { clock } from '#app/core/clock'
import { createUser } from '#database/factories/accounts'
import { createPerson } from '#database/factories/people'
import { runJobs } from '#tests/helpers/jobs'
import { lastMailTo, mailsTo } from '#tests/helpers/mail'
import { countAttempts } from '#tests/helpers/rate_limits'
import { Visitor } from '#tests/helpers/visitor'

const ADDRESS = 'jelena@example.org'

async function askFor(email: string, visitor = new Visitor()) {
  await visitor.get('/sign-in')
  const answer = await visitor.submit('/sign-in/links', { email })
  await runJobs()
  return answer
}

async function mailedPath(address = ADDRESS) {
  const { links } = await lastMailTo(address)
  return new URL(links[0]).pathname
}

function linkOf(user: User) {
  return db.transaction((trx) => issueLink(trx, user, 'sign_in', { minutes: 30 }))
}

test.group('A link by mail', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('signs in whoever holds it', async ({ assert }) => {
    await createUser(await createPerson('jelena'))
    await askFor(' JELENA@example.org')
    const visitor = new Visitor()
    const path = await mailedPath()
    const page = await visitor.get(path)
    assert.equal(page.status, 200)
    const answer = await visitor.submit(path)
    assert.equal(answer.location, '/home')
    assert.equal(await visitor.whereTo('/account'), '/account')
  })

  test('changes nothing when it is only looked at', async ({ assert }) => {
    await createUser(await createPerson('jelena'))
    await askFor(ADDRESS)
    const scanner = new Visitor()
    const path = await mailedPath()
    await scanner.get(path)
    await scanner.get(path)
    assert.equal(await scanner.whereTo('/account'), '/sign-in')
    const link = await SignInLink.firstOrFail()
    assert.isNull(link.usedAt)
  })

  test('works once', async ({ assert }) => {
    await createUser(await createPerson('jelena'))
    await askFor(ADDRESS)
    const path = await mailedPath()
    const first = new Visitor()
    await first.get(path)
    await first.submit(path)
    const second = new Visitor()
    const page = await second.get(path)
    assert.equal(page.status, 410)
    assert.include(page.text, 'This link no longer works')
    await second.get('/sign-in')
    const answer = await second.submit(path)
    assert.equal(answer.status, 410)
    assert.equal(await second.whereTo('/account'), '/sign-in')
  })

  test('works for one of two who use it at once', async ({ assert }) => {
    const user = await createUser(await createPerson('jelena'))
    const { url } = await linkOf(user)
    const token = url.split('/').at(-1)!
    const results = await Promise.all([spendLink(token), spendLink(token)])
    assert.deepEqual(results.map(({ ok }) => ok).sort(), [false, true])
  })

  test('runs out after half an hour', async ({ assert }) => {
    await createUser(await createPerson('jelena'))
    await askFor(ADDRESS)
    const path = await mailedPath()
    clock.travelTo(clock.now().plus({ minutes: 29 }))
    assert.equal(await new Visitor().whereTo(path), path)
    clock.travelTo(clock.now().plus({ minutes: 2 }))
    const page = await new Visitor().get(path)
    assert.equal(page.status, 410)
  })

  test('is kept only as a hash', async ({ assert }) => {
    await createUser(await createPerson('jelena'))
    await askFor(ADDRESS)
    const path = await mailedPath()
    const token = path.split('/').at(-1)!
    const tables = ['sign_in_links', 'messages', 'activities', 'queue_jobs']
    const rows = await Promise.all(tables.map((table) => db.from(table)))
    assert.notInclude(JSON.stringify(rows), token)
  })

  test('comes in the language of the page on which it was asked for', async ({ assert }) => {
    await createUser(await createPerson('jelena'))
    await askFor(ADDRESS, new Visitor({ 'accept-language': 'sr-Cyrl' }))
    const { mail, row } = await lastMailTo(ADDRESS)
    assert.equal(mail.subject, 'Веза за улаз у Ваш налог')
    assert.include(mail.text ?? '', 'у року од 30 минута')
    assert.equal(row.kind, 'account.signIn')
    const { links } = await lastMailTo(ADDRESS)
    const page = await new Visitor().get(links[0].replace(/^https?:\/\/[^/]+/, ''))
    assert.include(page.text, '<html lang="sr-Cyrl">')
  })
})

test.group('Asking for a link', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('is answered alike whether the address is known or not', async ({ assert }) => {
    await createUser(await createPerson('jelena'))
    const disabled = await createUser(await createPerson('maria'))
    await disabled.merge({ disabledAt: clock.now() }).save()
    const known = await askFor(ADDRESS)
    for (const address of ['nobody@example.org', disabled.email]) {
      const answer = await askFor(address)
      assert.deepEqual([answer.status, answer.location], [known.status, known.location])
      assert.isEmpty(await mailsTo(address))
    }
    assert.equal(known.location, '/sign-in/sent')
    assert.lengthOf(await mailsTo(ADDRESS), 1)
  })

  test('never looks the address up before it answers', async ({ assert }) => {
    const seen: string[] = []
    const watch = ({ sql }: { sql: string }) => seen.push(sql)
    const visitor = new Visitor()
    await createUser(await createPerson('jelena'))
    await visitor.get('/sign-in')
    const client = db.connection().getWriteClient()
    client.on('query', watch)
    await visitor.submit('/sign-in/links', { email: ADDRESS })
    client.off('query', watch)
    assert.isTrue(seen.some((sql) => sql.includes('queue_jobs')))
    assert.isFalse(seen.some((sql) => sql.includes('users')))
  })

  test('says what is wrong with an address that is none', async ({ assert }) => {
    await createUser(await createPerson('jelena'))
    const answer = await askFor('jelena')
    assert.equal(answer.status, 422)
    assert.include(answer.text, 'value="jelena"')
    assert.include(answer.text, 'id="email-error"')
  })
})

test.group('Asking for too many links', (group) => {
  group.each.setup(() => testUtils.db().truncate())
  group.each.setup(countAttempts)

  test('is told when to try again', async ({ assert }) => {
    await createUser(await createPerson('jelena'))
    const visitor = new Visitor()
    for (let time = 0; time < 5; time++) {
      const answer = await askFor('nobody@example.org', visitor)
      assert.equal(answer.location, '/sign-in/sent')
    }
    const answer = await askFor('nobody@example.org', visitor)
    assert.equal(answer.status, 429)
    assert.include(answer.text, 'Try again in 60 minutes')
  })
})
