import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import Activity from '#app/activity/models/activity'
import { clock } from '#app/core/clock'
import { createUser } from '#database/factories/accounts'
import { createPerson } from '#database/factories/people'
import { Visitor } from '#tests/helpers/visitor'

const PASSWORD = 'tri ovce na Rtnju'

async function jelena() {
  return createUser(await createPerson('jelena'), [['admin']], PASSWORD)
}

async function signIn(visitor: Visitor, email: string, password: string) {
  await visitor.get('/sign-in')
  return visitor.submit('/sign-in', { email, password })
}

test.group('Signing in with a password', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('leads to the page that was wanted', async ({ assert }) => {
    await jelena()
    const visitor = new Visitor()
    assert.equal(await visitor.whereTo('/account?from=mail'), '/sign-in')
    const answer = await signIn(visitor, ' Jelena@Example.org ', PASSWORD)
    assert.equal(answer.location, '/account?from=mail')
    const { text } = await visitor.get('/account')
    assert.include(text, 'Jelena Stojanović')
  })

  test('takes a password whose letters were composed otherwise', async ({ assert }) => {
    await createUser(await createPerson('jelena'), [], 'ștefan și cătălina')
    const answer = await signIn(
      new Visitor(),
      'jelena@example.org',
      'ștefan și cătălina'.normalize('NFD')
    )
    assert.equal(answer.status, 302)
  })

  test('begins a session under a new id', async ({ assert }) => {
    await jelena()
    const visitor = new Visitor()
    await visitor.get('/sign-in')
    const planted = new Visitor()
    visitor.cookies.forEach((value, name) => planted.cookies.set(name, value))
    await visitor.submit('/sign-in', { email: 'jelena@example.org', password: PASSWORD })
    assert.equal(await visitor.whereTo('/account'), '/account')
    assert.equal(await planted.whereTo('/account'), '/sign-in')
  })

  test('stays in the history with its way and time', async ({ assert }) => {
    const user = await jelena()
    await signIn(new Visitor(), user.email, PASSWORD)
    const entry = await Activity.findByOrFail('verb', 'account.signed_in')
    assert.deepInclude(entry.$attributes, { actorUserId: user.id, details: { way: 'password' } })
    await user.refresh()
    assert.closeTo(user.lastSignInAt!.toMillis(), clock.now().toMillis(), 5_000)
  })

  test('ends with signing out', async ({ assert }) => {
    await jelena()
    const visitor = new Visitor()
    await signIn(visitor, 'jelena@example.org', PASSWORD)
    const before = new Map(visitor.cookies)
    await visitor.get('/account')
    const answer = await visitor.submit('/sign-in', {}, 'DELETE')
    assert.equal(answer.location, '/sign-in')
    assert.equal(await visitor.whereTo('/account'), '/sign-in')
    before.forEach((value, name) => visitor.cookies.set(name, value))
    assert.equal(await visitor.whereTo('/account'), '/sign-in')
  })

  test('is offered to nobody who is signed in', async ({ client }) => {
    const response = await client
      .get('/sign-in')
      .loginAs(await jelena())
      .redirects(0)
    response.assertHeader('location', '/home')
  })
})

test.group('A sign-in that is refused', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('keeps the address and not the password', async ({ assert }) => {
    await jelena()
    const answer = await signIn(new Visitor(), 'jelena@example.org', 'pogrešna lozinka')
    assert.equal(answer.status, 422)
    assert.include(answer.text, 'value="jelena@example.org"')
    assert.notInclude(answer.text, 'pogrešna')
  })

  test('says the same whether the address is known or not', async ({ assert }) => {
    await jelena()
    await createUser(await createPerson('maria'))
    const refusals = []
    for (const email of ['jelena@example.org', 'maria@example.org', 'nobody@example.org']) {
      const { status, text } = await signIn(new Visitor(), email, 'not the password')
      refusals.push([status, text.replaceAll(email, '…').replace(/_csrf' value='[^']+/, '')])
    }
    assert.equal(refusals[0][0], 422)
    assert.deepEqual(refusals[1], refusals[0])
    assert.deepEqual(refusals[2], refusals[0])
  })

  test('says beside the fields what is missing', async ({ assert }) => {
    await jelena()
    const answer = await signIn(new Visitor(), '', '')
    assert.equal(answer.status, 422)
    assert.include(answer.text, 'id="email-error"')
    assert.include(answer.text, 'id="password-error"')
  })

  test('tells the owner of a disabled account, and nobody else', async ({ assert }) => {
    const user = await jelena()
    await user.merge({ disabledAt: clock.now() }).save()
    const owner = await signIn(new Visitor(), user.email, PASSWORD)
    assert.include(owner.text, 'This account has been switched off')
    const stranger = await signIn(new Visitor(), user.email, 'not the password')
    assert.notInclude(stranger.text, 'switched off')
  })

  test('a session ends when its account is disabled', async ({ assert }) => {
    const user = await jelena()
    const visitor = new Visitor()
    await signIn(visitor, user.email, PASSWORD)
    await user.merge({ disabledAt: clock.now() }).save()
    assert.equal(await visitor.whereTo('/account'), '/sign-in')
    await user.merge({ disabledAt: null }).save()
    assert.equal(await visitor.whereTo('/account'), '/sign-in')
  })

  test('a form without its token is refused', async ({ assert }) => {
    await jelena()
    const answer = await new Visitor().submit('/sign-in', {
      email: 'jelena@example.org',
      password: PASSWORD,
    })
    assert.equal(answer.status, 419)
  })

  test('a form without its token is refused even if it calls itself a reading', async ({
    assert,
  }) => {
    await jelena()
    const answer = await new Visitor().submit('/sign-in', {
      email: 'jelena@example.org',
      password: PASSWORD,
      _method: 'GET',
    })
    assert.equal(answer.status, 419)
  })
})
