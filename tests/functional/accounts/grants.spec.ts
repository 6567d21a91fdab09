import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { disableUser } from '#app/accounts/actions/disable_user'
import { inviteUser } from '#app/accounts/actions/invite_user'
import { revokeGrant } from '#app/accounts/actions/revoke_grant'
import Grant from '#app/accounts/models/grant'
import User from '#app/accounts/models/user'
import { CONSOLE } from '#app/activity/record'
import { clock } from '#app/core/clock'
import Person from '#app/people/models/person'
import { createUser } from '#database/factories/accounts'
import { createOrganisation } from '#database/factories/organisations'
import { createPerson, type CastMember } from '#database/factories/people'
import { runJobs } from '#tests/helpers/jobs'
import { lastMailTo } from '#tests/helpers/mail'
import { Visitor } from '#tests/helpers/visitor'

const PASSWORD = 'tri ovce na Rtnju'

const admin = async (who: CastMember) => createUser(await createPerson(who), [['admin']], PASSWORD)

async function adminAt(path: string) {
  await admin('jelena')
  const visitor = new Visitor()
  await visitor.get('/sign-in')
  await visitor.submit('/sign-in', { email: 'jelena@example.org', password: PASSWORD })
  await visitor.get(path)
  return visitor
}

const invitation = (changes: Record<string, string> = {}) => ({
  name: 'Мария Димитрова',
  email: 'Maria@example.org',
  locale: 'bg',
  grant: 'admin',
  ...changes,
})

test.group('Inviting somebody', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('gives an account, a role and a letter in their language', async ({ assert }) => {
    const { id } = await createOrganisation()
    const visitor = await adminAt('/manage/accounts/new')
    const answer = await visitor.submit(
      '/manage/accounts',
      invitation({ grant: `organiser-${id}` })
    )
    const user = await User.findByOrFail('email', 'maria@example.org')
    assert.equal(answer.location, `/manage/accounts/${user.id}`)
    const grant = await Grant.findByOrFail('user_id', user.id)
    assert.deepInclude(grant.$attributes, { role: 'organiser', organisationId: id })
    await runJobs()
    const { mail, links } = await lastMailTo('maria@example.org')
    assert.equal(mail.subject, 'Вашият профил в Sabor')
    assert.include(mail.text ?? '', 'Jelena Stojanović създаде профил за Вас')

    clock.travelTo(clock.now().plus({ days: 13 }))
    const invited = new Visitor()
    const { pathname } = new URL(links[0])
    await invited.get(pathname)
    await invited.submit(pathname)
    assert.equal(await invited.whereTo('/home'), '/manage')
  })

  test('who has an account gives them one more role, once', async ({ assert }) => {
    const user = await createUser(await createPerson('maria'))
    const wish = { ...invitation(), locale: 'bg' as const }
    for (const organisation of [await createOrganisation(), await createOrganisation()]) {
      const grant = { role: 'organiser' as const, scopeId: organisation.id }
      await inviteUser({ ...wish, grant }, CONSOLE)
      await inviteUser({ ...wish, name: 'МАРИЯ  Димитрова', grant }, CONSOLE)
    }
    const grants = await Grant.query().where('user_id', user.id)
    assert.lengthOf(grants, 2)
  })

  test('does not give a role to a namesake of the mailbox', async ({ assert }) => {
    await createUser(await createPerson('maria'))
    const visitor = await adminAt('/manage/accounts/new')
    const answer = await visitor.submit('/manage/accounts', invitation({ name: 'Петър Петров' }))
    assert.equal(answer.status, 422)
    assert.include(answer.text, 'belongs to the account of Мария Димитрова')
    assert.include(answer.text, 'value="Петър Петров"')
    assert.isNull(await Person.findBy('name', 'Петър Петров'))
  })

  test('refuses a role that is not on offer', async ({ assert }) => {
    const visitor = await adminAt('/manage/accounts/new')
    for (const grant of ['organiser-999', 'admin-1', 'toString-1', 'desk', 'king']) {
      const answer = await visitor.submit('/manage/accounts', invitation({ grant }))
      assert.equal(answer.status, 422)
      assert.include(answer.text, 'id="grant-error"')
    }
    assert.isNull(await User.findBy('email', 'maria@example.org'))
  })
})

test.group('The roles of an account', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('can be given and taken away', async ({ assert }) => {
    const { id } = await createOrganisation()
    const user = await createUser(await createPerson('maria'))
    const page = `/manage/accounts/${user.id}`
    const visitor = await adminAt(page)
    await visitor.submit(`${page}/grants`, { grant: `organiser-${id}` })
    const shown = await visitor.get(page)
    assert.include(shown.text, `Organisation`)
    const grant = await Grant.findByOrFail('user_id', user.id)
    await visitor.submit(`${page}/grants/${grant.id}`, {}, 'DELETE')
    assert.isNull(await Grant.findBy('user_id', user.id))
  })

  test('are found through their account only', async ({ assert }) => {
    const maria = await createUser(await createPerson('maria'))
    const visitor = await adminAt('/manage/accounts')
    const own = await Grant.firstOrFail()
    const answer = await visitor.submit(
      `/manage/accounts/${maria.id}/grants/${own.id}`,
      {},
      'DELETE'
    )
    assert.equal(answer.status, 404)
  })

  test('keep at least one admin', async ({ assert }) => {
    const last = await admin('jelena')
    const disabled = await admin('maria')
    await disabled.merge({ disabledAt: clock.now() }).save()
    const grant = await Grant.findByOrFail('user_id', last.id)
    assert.deepEqual(await revokeGrant(grant, CONSOLE), { ok: false, reason: 'last_admin' })
    assert.deepEqual(await disableUser(last.id, CONSOLE), { ok: false, reason: 'last_admin' })
    await admin('stefan')
    const result = await revokeGrant(grant, CONSOLE)
    assert.isTrue(result.ok)
  })
})

test.group('An account that is switched off', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('is out at once, and in again with its roles', async ({ assert }) => {
    const user = await createUser(await createPerson('maria'), [['admin']], PASSWORD)
    const maria = new Visitor()
    await maria.get('/sign-in')
    await maria.submit('/sign-in', { email: user.email, password: PASSWORD })
    const page = `/manage/accounts/${user.id}`
    const visitor = await adminAt(page)

    await visitor.submit(`${page}/disablement`)
    assert.equal(await maria.whereTo('/account'), '/sign-in')
    const shown = await visitor.get(page)
    assert.include(shown.text, 'Switched off')

    await visitor.submit(`${page}/disablement`, {}, 'DELETE')
    await maria.get('/sign-in')
    await maria.submit('/sign-in', { email: user.email, password: PASSWORD })
    assert.equal(await maria.whereTo('/home'), '/manage')
  })
})

test.group('The list of accounts', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('finds people by any spelling of their name, and by address', async ({ assert }) => {
    await createUser(await createPerson('djordje'))
    await createUser(await createPerson('stefan'))
    const visitor = await adminAt('/manage/accounts')
    for (const words of ['đorđe', 'Ђорђе', 'ljubic dj', 'DJORDJE@']) {
      const page = await visitor.get(`/manage/accounts?q=${encodeURIComponent(words)}`)
      assert.include(page.text, 'Đorđe Ljubić')
      assert.notInclude(page.text, 'Ștefan')
    }
    const nobody = await visitor.get('/manage/accounts?q=%25')
    assert.equal(nobody.status, 200)
  })

  test('goes on where the page before it ended', async ({ assert }) => {
    for (let number = 10; number < 65; number++) {
      const name = `Osoba ${number}`
      await createUser(await createPerson({ name, email: `osoba${number}@example.org` }))
    }
    const visitor = await adminAt('/manage/accounts')
    const first = await visitor.get('/manage/accounts?q=osoba')
    assert.include(first.text, 'Osoba 59')
    assert.notInclude(first.text, 'Osoba 60')
    const next = /href="(\?[^"]*after=\d+)"/.exec(first.text)![1].replaceAll('&amp;', '&')
    const second = await visitor.get(`/manage/accounts${next}`)
    assert.notInclude(second.text, 'Osoba 59')
    assert.include(second.text, 'Osoba 60')
    assert.include(second.text, 'Osoba 64')
  })
})
