import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { createUser } from '#database/factories/accounts'
import { createPerson } from '#database/factories/people'
import { Visitor } from '#tests/helpers/visitor'

const PASSWORD = 'tri ovce na Rtnju'

async function signedIn(chosen: string, own: 'bg' | null) {
  const user = await createUser(await createPerson('maria'), [], PASSWORD)
  await user.merge({ locale: own }).save()
  const visitor = new Visitor({ 'accept-language': 'en' })
  await visitor.get(`/sign-in?locale=${chosen}`)
  await visitor.submit('/sign-in', { email: user.email, password: PASSWORD })
  return visitor
}

test.group('The language around signing in', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('stays the one chosen on the sign-in page', async ({ assert }) => {
    const visitor = await signedIn('ro', null)
    const page = await visitor.get('/account')
    assert.include(page.text, '<html lang="ro">')
  })

  test('is the user’s own from then on', async ({ assert }) => {
    const visitor = await signedIn('ro', 'bg')
    const page = await visitor.get('/account')
    assert.include(page.text, '<html lang="bg">')
  })

  test('is the same on the page after signing out', async ({ assert }) => {
    const visitor = await signedIn('ro', 'bg')
    await visitor.get('/account')
    await visitor.submit('/sign-in', {}, 'DELETE')
    const page = await visitor.get('/sign-in')
    assert.include(page.text, '<html lang="bg">')
    assert.include(page.text, 'Излязохте от профила си.')
  })

  test('follows the preference when it changes', async ({ assert }) => {
    const visitor = await signedIn('ro', null)
    await visitor.get('/account')
    await visitor.submit('/account', { locale: 'bg' }, 'PUT')
    const page = await visitor.get('/account')
    assert.include(page.text, '<html lang="bg">')
  })
})
