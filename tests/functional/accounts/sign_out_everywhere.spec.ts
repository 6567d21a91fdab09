import { configProvider } from '@adonisjs/core'
import app from '@adonisjs/core/services/app'
import emitter from '@adonisjs/core/services/emitter'
import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { SessionCollection } from '@adonisjs/session'
import SessionMiddleware from '@adonisjs/session/session_middleware'
import type { ResolvedSessionConfig } from '@adonisjs/session/types'
import { test } from '@japa/runner'
import { createUser } from '#database/factories/accounts'
import { createPerson, type CastMember } from '#database/factories/people'
import { Visitor } from '#tests/helpers/visitor'

const PASSWORD = 'tri ovce na Rtnju'

/** Sessions in the database, as in an installation; other tests keep them in memory. */
async function keepSessionsInDatabase() {
  const config = await configProvider.resolve<ResolvedSessionConfig>(app, app.config.get('session'))
  const inDatabase = { ...config!, store: 'database' } as ResolvedSessionConfig
  app.container.swap(SessionMiddleware, () => new SessionMiddleware(inDatabase, emitter))
  app.container.swap(SessionCollection, () => new SessionCollection(inDatabase))
  return () => app.container.restoreAll([SessionMiddleware, SessionCollection])
}

async function signedIn(who: CastMember) {
  const visitor = new Visitor()
  await visitor.get('/sign-in')
  await visitor.submit('/sign-in', { email: `${who}@example.org`, password: PASSWORD })
  return visitor
}

test.group('Signing out everywhere', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.setup(keepSessionsInDatabase)

  test('ends every session of the account and no other', async ({ assert }) => {
    const user = await createUser(await createPerson('jelena'), [], PASSWORD)
    await createUser(await createPerson('maria'), [], PASSWORD)
    const [desk, phone] = [await signedIn('jelena'), await signedIn('jelena')]
    const other = await signedIn('maria')
    assert.equal(await phone.whereTo('/account'), '/account')
    assert.lengthOf(await db.from('http_sessions').where('user_id', String(user.id)), 2)

    await desk.get('/account')
    const answer = await desk.submit('/account/sessions', {}, 'DELETE')
    assert.equal(answer.location, '/sign-in')

    assert.equal(await desk.whereTo('/account'), '/sign-in')
    assert.equal(await phone.whereTo('/account'), '/sign-in')
    assert.equal(await other.whereTo('/account'), '/account')
    assert.isEmpty(await db.from('http_sessions').where('user_id', String(user.id)))
  })

  test('leaves this session when only the password changes', async ({ assert }) => {
    await createUser(await createPerson('jelena'), [], PASSWORD)
    const [desk, phone] = [await signedIn('jelena'), await signedIn('jelena')]
    await desk.get('/account')
    const password = 'četiri jareta'
    const form = { current_password: PASSWORD, password, password_confirmation: password }
    await desk.submit('/account/password', form, 'PUT')
    assert.equal(await desk.whereTo('/account'), '/account')
    assert.equal(await phone.whereTo('/account'), '/sign-in')
  })
})
