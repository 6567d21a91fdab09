import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { accessOf } from '#app/accounts/access'
import Grant from '#app/accounts/models/grant'
import SignInLink from '#app/accounts/models/sign_in_link'
import User from '#app/accounts/models/user'
import { showLink } from '#app/attendance/actions/show_link'
import { clock } from '#app/core/clock'
import { createUser } from '#database/factories/accounts'
import { createClass, firstSession, takesPart } from '#database/factories/attendance'
import { createEvent } from '#database/factories/events'
import { createOrganisation } from '#database/factories/organisations'
import { createPerson } from '#database/factories/people'

async function organisedClass() {
  const organisation = await createOrganisation()
  const made = await createClass([], { organisers: [organisation] })
  const organiser = await createUser(await createPerson('jelena'), [
    ['organiser', { organisationId: organisation.id }],
  ])
  return { ...made, organisation, organiser, access: await accessOf(organiser) }
}

test.group('A code that opens a trainer’s lists', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('is shown once, to be scanned, and kept in the history', async ({ client, assert }) => {
    const { event, organiser, trainer } = await organisedClass()
    const response = await client
      .post(`/manage/events/${event.id}/trainer-links`)
      .loginAs(organiser)
      .withCsrfToken()
      .form({ person: trainer.personId })
    response.assertStatus(200)
    response.assertHeader('cache-control', 'no-store')
    assert.include(response.text(), '<svg')
    const link = await SignInLink.findByOrFail('user_id', trainer.id)
    assert.isTrue(link.isOpen)
    assert.isTrue(link.shown)
    assert.isBelow(link.expiresAt.diff(clock.now()).as('minutes'), 31)
    const row = await db.from('activities').where('verb', 'account.link_shown').firstOrFail()
    assert.equal(row.actor_user_id, organiser.id)
  })

  test('looking at the page makes none', async ({ client, assert }) => {
    const { event, organiser } = await organisedClass()
    const response = await client.get(`/manage/events/${event.id}/trainer-links`).loginAs(organiser)
    response.assertStatus(200)
    assert.include(response.text(), 'Nora O&#x27;Brien')
    assert.isEmpty(await SignInLink.all())
  })

  test('makes an account for a trainer who has none', async ({ assert }) => {
    const { event, session, access } = await organisedClass()
    const person = await createPerson('stefan')
    await takesPart(session, person)
    const result = await showLink(access, event.id, person.id)
    assert.isTrue(result.ok)
    assert.isNotNull(await User.findBy('person_id', person.id))
  })

  test('is refused for an admin who also trains', async ({ assert }) => {
    const { event, access, trainer } = await organisedClass()
    await Grant.create({ userId: trainer.id, role: 'admin', createdAt: clock.now() })
    const result = await showLink(access, event.id, trainer.personId)
    assert.containSubset(result, { ok: false, reason: 'own_rights' })
    assert.isEmpty(await SignInLink.all())
  })

  test('is refused for who trains at an event of somebody else too', async ({ assert }) => {
    const { event, access, trainer } = await organisedClass()
    const person = await trainer.related('person').query().firstOrFail()
    await takesPart(await firstSession(await createEvent()), person)
    const result = await showLink(access, event.id, trainer.personId)
    assert.containSubset(result, { ok: false, reason: 'own_rights' })
  })

  test('is refused for who has a password', async ({ assert }) => {
    const { event, access, trainer } = await organisedClass()
    await trainer.merge({ passwordHash: 'some hash' }).save()
    const result = await showLink(access, event.id, trainer.personId)
    assert.containSubset(result, { ok: false, reason: 'own_rights' })
  })

  test('is refused for somebody who takes no attendance here', async ({ assert }) => {
    const { event, access, organiser } = await organisedClass()
    const result = await showLink(access, event.id, organiser.personId)
    assert.containSubset(result, { ok: false, reason: 'nobody' })
  })

  test('is refused without an address, and behind the mailbox of another', async ({ assert }) => {
    const { event, session, access, trainer } = await organisedClass()
    const nameless = await createPerson({ name: 'Nameless Mailbox' })
    const colleague = await createPerson({ name: 'Other Nora', email: trainer.email })
    for (const person of [nameless, colleague]) await takesPart(session, person)
    assert.containSubset(await showLink(access, event.id, nameless.id), { reason: 'no_address' })
    assert.containSubset(await showLink(access, event.id, colleague.id), {
      reason: 'address_taken',
    })
  })
})
