import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { offerSetup } from '#app/accounts/actions/offer_setup'
import { setUp } from '#app/accounts/actions/set_up'
import User from '#app/accounts/models/user'
import { clock } from '#app/core/clock'
import { createUser } from '#database/factories/accounts'
import { createPerson } from '#database/factories/people'
import { Visitor } from '#tests/helpers/visitor'

const PASSWORD = 'tri ovce na Rtnju'
const ADMIN = {
  name: 'Jelena Stojanović',
  email: 'Jelena@example.org',
  password: PASSWORD,
  password_confirmation: PASSWORD,
}

async function setupPath() {
  const address = await offerSetup()
  return new URL(address!).pathname
}

test.group('An installation without accounts', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('sends the first visitor to the console', async ({ assert }) => {
    const page = await new Visitor().get('/sign-in')
    assert.include(page.text, 'Nobody has an account here yet')
    assert.notInclude(page.text, 'name="password"')
  })

  test('gets its admin by the link of the console', async ({ assert }) => {
    const path = await setupPath()
    const visitor = new Visitor({ 'accept-language': 'sr' })
    await visitor.get(path)
    const answer = await visitor.submit(path, ADMIN)
    assert.equal(answer.location, '/home')
    assert.equal(await visitor.whereTo('/home'), '/manage')
    const admin = await User.query().preload('person').preload('grants').firstOrFail()
    assert.deepInclude(admin.$attributes, { email: 'jelena@example.org', locale: 'sr-Latn' })
    assert.equal(admin.person.name, 'Jelena Stojanović')
    assert.deepEqual(
      admin.grants.map(({ role }) => role),
      ['admin']
    )
  })

  test('keeps what was typed when something is missing', async ({ assert }) => {
    const path = await setupPath()
    const visitor = new Visitor()
    await visitor.get(path)
    const answer = await visitor.submit(path, { ...ADMIN, email: 'jelena' })
    assert.equal(answer.status, 422)
    assert.include(answer.text, 'value="Jelena Stojanović"')
    assert.notInclude(answer.text, PASSWORD)
    assert.isNull(await User.first())
  })

  test('has one admin however many links were shown', async ({ assert }) => {
    const paths = [await setupPath(), await setupPath()]
    const tokens = paths.map((path) => path.split('/').at(-1)!)
    const first = await setUp(tokens[0], { ...ADMIN, locale: 'en' })
    const second = await setUp(tokens[1], { ...ADMIN, email: 'other@example.org', locale: 'en' })
    assert.deepEqual([first.ok, second.ok], [true, false])
    assert.lengthOf(await User.all(), 1)
  })

  test('has a link for a day', async ({ assert }) => {
    const path = await setupPath()
    clock.travelTo(clock.now().plus({ hours: 25 }))
    const page = await new Visitor().get(path)
    assert.equal(page.status, 410)
    assert.include(page.text, 'restart the server')
  })
})

test.group('An installation with accounts', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('offers no setup', async ({ assert }) => {
    const path = await setupPath()
    await createUser(await createPerson('maria'))
    assert.isNull(await offerSetup())
    const page = await new Visitor().get(path)
    assert.equal(page.status, 410)
  })
})
