import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { signIn } from '#app/accounts/actions/sign_in'
import { createUser } from '#database/factories/accounts'
import { createPerson } from '#database/factories/people'
import { runJobs } from '#tests/helpers/jobs'
import { lastMailTo, mailsTo } from '#tests/helpers/mail'
import { Visitor } from '#tests/helpers/visitor'

const ADDRESS = 'jelena@example.org'
const OLD = 'tri ovce na Rtnju'
const NEW = 'četiri jareta kod Pirota'

async function resetPath() {
  const visitor = new Visitor()
  await visitor.get('/sign-in/reset')
  const answer = await visitor.submit('/sign-in/reset', { email: ADDRESS })
  await runJobs()
  const { links } = await lastMailTo(ADDRESS)
  return { answer, path: new URL(links[0]).pathname }
}

async function setPassword(visitor: Visitor, path: string, password: string, again = password) {
  await visitor.get(path)
  return visitor.submit(path, { password, password_confirmation: again })
}

async function signedIn(password: string) {
  const visitor = new Visitor()
  await visitor.get('/sign-in')
  await visitor.submit('/sign-in', { email: ADDRESS, password })
  return visitor
}

test.group('A new password by mail', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('takes the place of the old one', async ({ assert }) => {
    await createUser(await createPerson('jelena'), [], OLD)
    const { answer, path } = await resetPath()
    assert.equal(answer.location, '/sign-in/sent')
    const visitor = new Visitor()
    const { location } = await setPassword(visitor, path, NEW)
    assert.equal(location, '/home')
    assert.equal(await visitor.whereTo('/account'), '/account')
    const attempts = [OLD, NEW].map((password) =>
      signIn({ email: ADDRESS, password, ip: '192.0.2.7' })
    )
    const results = await Promise.all(attempts)
    assert.deepEqual(
      results.map(({ ok }) => ok),
      [false, true]
    )
  })

  test('ends all other sessions and links of the account', async ({ assert }) => {
    await createUser(await createPerson('jelena'), [], OLD)
    const elsewhere = await signedIn(OLD)
    const { path: first } = await resetPath()
    const { path: second } = await resetPath()
    await setPassword(new Visitor(), second, NEW)
    assert.equal(await elsewhere.whereTo('/account'), '/sign-in')
    const page = await new Visitor().get(first)
    assert.equal(page.status, 410)
  })

  test('tells the owner that it was set', async ({ assert }) => {
    await createUser(await createPerson('jelena'), [], OLD)
    const { path } = await resetPath()
    await setPassword(new Visitor(), path, NEW)
    await runJobs()
    const mails = await mailsTo(ADDRESS)
    assert.deepEqual(
      mails.map(({ row }) => row.kind),
      ['account.reset', 'account.passwordSet']
    )
    assert.equal(mails[1].mail.subject, 'Vaša lozinka je promenjena')
  })

  test('must have ten characters, typed twice', async ({ assert }) => {
    await createUser(await createPerson('jelena'), [], OLD)
    const { path } = await resetPath()
    const visitor = new Visitor()
    const short = await setPassword(visitor, path, 'devetznak')
    assert.equal(short.status, 422)
    assert.include(short.text, 'Enter at least 10 characters')
    const different = await setPassword(visitor, path, NEW, `${NEW}!`)
    assert.equal(different.status, 422)
    assert.include(different.text, 'The two entries are not the same')
    const { location } = await setPassword(visitor, path, NEW)
    assert.equal(location, '/home')
  })

  test('works once', async ({ assert }) => {
    await createUser(await createPerson('jelena'), [], OLD)
    const { path } = await resetPath()
    await setPassword(new Visitor(), path, NEW)
    const late = new Visitor()
    await late.get('/sign-in')
    const answer = await late.submit(path, { password: OLD, password_confirmation: OLD })
    assert.equal(answer.status, 410)
  })

  test('does not come by a link that only signs in', async ({ assert }) => {
    await createUser(await createPerson('jelena'), [], OLD)
    const visitor = new Visitor()
    await visitor.get('/sign-in')
    await visitor.submit('/sign-in/links', { email: ADDRESS })
    await runJobs()
    const { links } = await lastMailTo(ADDRESS)
    const token = links[0].split('/').at(-1)
    const page = await visitor.get(`/sign-in/reset/${token}`)
    assert.equal(page.status, 410)
  })
})
