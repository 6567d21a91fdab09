import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { createUser } from '#database/factories/accounts'
import { createPerson } from '#database/factories/people'

test.group('The language of a page without one in its address', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('is the one asked for by the switch, over what the browser prefers', async ({
    client,
    assert,
  }) => {
    const response = await client.get('/sign-in?locale=bg').header('accept-language', 'ro')
    assert.include(response.text(), '<html lang="bg">')
  })

  test('stays the one chosen in this session', async ({ client, assert }) => {
    const response = await client.get('/sign-in').withSession({ locale: 'sr-Cyrl' })
    assert.include(response.text(), '<html lang="sr-Cyrl">')
  })

  test('is the user’s own where nothing was chosen in this session', async ({ client, assert }) => {
    const user = await createUser(await createPerson('maria'))
    await user.merge({ locale: 'bg' }).save()
    const own = await client.get('/account').loginAs(user)
    const chosen = await client.get('/account?locale=ro').loginAs(user)
    assert.include(own.text(), '<html lang="bg">')
    assert.include(chosen.text(), '<html lang="ro">')
  })

  test('can be switched on every such page', async ({ client, assert }) => {
    const response = await client.get('/sign-in?from=mail')
    assert.include(response.text(), 'href="/sign-in?from=mail&amp;locale=ro"')
  })

  test('is never nonsense from the address', async ({ client, assert }) => {
    const response = await client.get('/sign-in?locale=klingon').header('accept-language', 'ro')
    assert.include(response.text(), '<html lang="ro">')
  })
})
