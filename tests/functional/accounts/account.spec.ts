import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { issueLink } from '#app/accounts/links'
import { clock } from '#app/core/clock'
import { createUser } from '#database/factories/accounts'
import { createPerson } from '#database/factories/people'
import { runJobs } from '#tests/helpers/jobs'
import { lastMailTo } from '#tests/helpers/mail'
import { Visitor } from '#tests/helpers/visitor'

const ADDRESS = 'jelena@example.org'
const OLD = 'tri ovce na Rtnju'
const NEW = { password: 'četiri jareta', password_confirmation: 'četiri jareta' }

const jelena = async (password?: string) => createUser(await createPerson('jelena'), [], password)

async function byPassword(password = OLD) {
  const visitor = new Visitor()
  await visitor.get('/sign-in')
  await visitor.submit('/sign-in', { email: ADDRESS, password })
  await visitor.get('/account')
  return visitor
}

async function byLink(user: Awaited<ReturnType<typeof jelena>>, how = { shown: false }) {
  const link = await db.transaction((trx) => issueLink(trx, user, 'sign_in', { minutes: 30 }, how))
  const visitor = new Visitor()
  const { pathname } = new URL(link.url)
  await visitor.get(pathname)
  await visitor.submit(pathname)
  await visitor.get('/account')
  return visitor
}

test.group('A page behind a session', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('is kept by no cache on its way', async ({ assert }) => {
    await jelena(OLD)
    const visitor = await byPassword()
    const { headers } = await visitor.get('/account')
    assert.equal(headers.get('cache-control'), 'private, no-store')
  })
})

test.group('The own account', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('keeps the language that was chosen, and forgets it again', async ({ assert }) => {
    const user = await jelena(OLD)
    const visitor = await byPassword()
    await visitor.submit('/account', { locale: 'bg' }, 'PUT')
    const page = await visitor.get('/account')
    assert.include(page.text, '<html lang="bg">')
    assert.include(page.text, 'Езикът е запазен.')
    await visitor.submit('/account', { locale: '' }, 'PUT')
    await user.refresh()
    assert.isNull(user.locale)
  })

  test('gives each of its parts an id of its own, so that every label has its field', async ({
    assert,
  }) => {
    await jelena(OLD)
    const visitor = await byPassword()
    const page = await visitor.get('/account')
    const ids = [...page.text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
    assert.sameOrderedMembers(ids, [...new Set(ids)])
  })

  test('refuses a language we do not speak', async ({ assert }) => {
    await jelena(OLD)
    const visitor = await byPassword()
    const answer = await visitor.submit('/account', { locale: 'de' }, 'PUT')
    assert.equal(answer.status, 422)
    assert.include(answer.text, 'id="locale-error"')
  })

  test('changes the password for whoever knows the old one', async ({ assert }) => {
    await jelena(OLD)
    const elsewhere = await byPassword()
    const visitor = await byPassword()
    const wrong = { ...NEW, current_password: 'ne znam više' }
    const refused = await visitor.submit('/account/password', wrong, 'PUT')
    assert.equal(refused.status, 422)
    assert.include(refused.text, 'This is not your current password')
    const right = { ...NEW, current_password: OLD }
    const answer = await visitor.submit('/account/password', right, 'PUT')
    assert.equal(answer.location, '/account')
    assert.equal(await visitor.whereTo('/account'), '/account')
    assert.equal(await elsewhere.whereTo('/account'), '/sign-in')
    const later = await byPassword(NEW.password)
    assert.equal(await later.whereTo('/account'), '/account')
  })

  test('asks for no old password right after an e-mailed link', async ({ assert }) => {
    const user = await jelena()
    const visitor = await byLink(user)
    const answer = await visitor.submit('/account/password', NEW, 'PUT')
    assert.equal(answer.location, '/account')
    await user.refresh()
    assert.isNotNull(user.passwordHash)
  })

  test('takes no new password after a link that somebody else showed', async ({ assert }) => {
    const user = await jelena()
    const visitor = await byLink(user, { shown: true })
    const answer = await visitor.submit('/account/password', NEW, 'PUT')
    assert.equal(answer.status, 422)
    await user.refresh()
    assert.isNull(user.passwordHash)
  })

  test('asks for it again when the link was a while ago', async ({ assert }) => {
    const visitor = await byLink(await jelena(OLD))
    clock.travelTo(clock.now().plus({ minutes: 16 }))
    const answer = await visitor.submit('/account/password', NEW, 'PUT')
    assert.equal(answer.status, 422)
  })

  test('sends those who have none a link to a new password', async ({ assert }) => {
    const visitor = await byLink(await jelena())
    clock.travelTo(clock.now().plus({ minutes: 16 }))
    const page = await visitor.get('/account')
    assert.notInclude(page.text, 'name="password"')
    const answer = await visitor.submit('/account/links')
    assert.equal(answer.location, '/account')
    await runJobs()
    const { row } = await lastMailTo(ADDRESS)
    assert.equal(row.kind, 'account.reset')
  })
})
