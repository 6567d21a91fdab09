import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { createUser } from '#database/factories/accounts'
import { createPerson } from '#database/factories/people'
import { Visitor } from '#tests/helpers/visitor'

const PASSWORD = 'tri ovce na Rtnju'

async function signIn(visitor: Visitor) {
  await visitor.get('/sign-in')
  await visitor.submit('/sign-in', { email: 'jelena@example.org', password: PASSWORD })
}

/** The hidden fields of a page, as its browser would send them. */
function fieldsOf(page: string): Record<string, string> {
  const inputs = page.matchAll(
    /<input type=["']hidden["'] name=["']([^"']+)["'] value=["']([^"']*)/g
  )
  return Object.fromEntries([...inputs].map(([, name, value]) => [name, value]))
}

/** Somebody whose session ended before they sent a form, on the page that kept it. */
async function keptForm(site: string) {
  const user = await createUser(await createPerson('jelena'), [], PASSWORD)
  const visitor = new Visitor({ 'sec-fetch-site': site })
  await signIn(visitor)
  await visitor.get('/account')
  await visitor.submit('/sign-in', {}, 'DELETE')
  const answer = await visitor.submit('/account', { locale: 'bg' }, 'PUT')
  return { user, visitor, kept: fieldsOf(answer.text) }
}

test.group('A form that is sent after its session has ended', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('is kept with all that was typed, and can be sent again after signing in', async ({
    assert,
  }) => {
    const user = await createUser(await createPerson('jelena'), [], PASSWORD)
    const visitor = new Visitor()
    await signIn(visitor)
    await visitor.get('/account')
    await visitor.submit('/sign-in', {}, 'DELETE')
    const answer = await visitor.submit('/account', { locale: 'bg' }, 'PUT')
    assert.equal(answer.status, 419)
    assert.include(answer.text, '<input type="hidden" name="locale" value="bg" />')
    assert.include(answer.text, 'action="/account?_method=PUT"')

    await signIn(visitor)
    const stale = await visitor.submit('/account', { locale: 'bg' }, 'PUT')
    assert.include(stale.text, 'Send again')
    await visitor.submit('/account', { locale: 'bg' }, 'PUT')
    await user.refresh()
    assert.equal(user.locale, 'bg')
  })

  test('is saved by the first "Send again" of its own page', async ({ assert }) => {
    const { user, visitor, kept } = await keptForm('same-origin')
    await signIn(visitor)
    const answer = await visitor.submit('/account', kept, 'PUT')
    assert.equal(answer.status, 302)
    await user.refresh()
    assert.equal(user.locale, 'bg')
  })

  test('is not saved where a neighbouring site sends it', async ({ assert }) => {
    const { user, visitor, kept } = await keptForm('same-origin')
    await signIn(visitor)
    visitor.headers['sec-fetch-site'] = 'same-site'
    const answer = await visitor.submit('/account', kept, 'PUT')
    assert.equal(answer.status, 419)
    await user.refresh()
    assert.isNull(user.locale)
  })

  test('is kept once more while nobody has signed in', async ({ assert }) => {
    const { visitor, kept } = await keptForm('same-origin')
    const answer = await visitor.submit('/account', { ...kept, _csrf: 'older' }, 'PUT')
    assert.equal(answer.status, 419)
    assert.deepEqual(fieldsOf(answer.text).locale, 'bg')
    assert.lengthOf(answer.text.match(/_kept/g)!, 1)
  })

  test('is not kept with a password in it', async ({ assert }) => {
    const answer = await new Visitor().submit('/sign-in', { email: 'a@example.org', password: 'x' })
    assert.equal(answer.status, 419)
    assert.notInclude(answer.text, 'a@example.org')
  })

  test('is not kept where another site sent it', async ({ assert }) => {
    const stranger = new Visitor({ 'sec-fetch-site': 'cross-site' })
    const answer = await stranger.submit('/account', { locale: 'bg' }, 'PUT')
    assert.equal(answer.status, 419)
    assert.notInclude(answer.text, 'name="locale"')
  })
})
