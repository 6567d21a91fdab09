import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import Registration from '#app/registrations/models/registration'
import { createPerson } from '#database/factories/people'
import { createRegistration } from '#database/factories/registrations'
import { sentTo } from '#tests/helpers/calendar/entries'
import { confirmed } from '#tests/helpers/full_days'
import { runJobs } from '#tests/helpers/jobs'
import { mailsTo } from '#tests/helpers/mail'
import { ask, confirm, emailOf, linkTo, NEW, registered } from '#tests/helpers/other_address'
import { assertCountsMatch, register, statusOf } from '#tests/helpers/registrations'

test.group('Another address that is registered already', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('is refused to whoever opens the mailbox where the same name is registered from there', async ({
    client,
    assert,
  }) => {
    const { event, id } = await registered()
    const other = await confirmed({ name: 'jelena stojanovic', email: NEW }, event)
    await ask(client, id)
    await runJobs()
    const answer = await confirm(client, await linkTo(NEW))
    answer.assertStatus(409)
    answer.assertTextIncludes('there is already a registration for this event')
    assert.equal(await emailOf(id), 'jelena@example.org')
    assert.equal(await statusOf(other), 'confirmed')
  })

  test('makes a registration way that nobody confirmed', async ({ client, assert }) => {
    const { event, id } = await registered({ capacity: 5 })
    const strangers = await register({ name: 'Jelena Stojanović', email: NEW }, event)
    await ask(client, id)
    await runJobs()
    const moved = await confirm(client, await linkTo(NEW))
    moved.assertStatus(303)
    assert.equal(await statusOf(strangers), 'cancelled')
    assert.equal(await emailOf(id), NEW)
    await assertCountsMatch(assert, event)
  })

  test('makes a registration way that nobody proved, where none has to be confirmed', async ({
    client,
    assert,
  }) => {
    const { event, id } = await registered({ capacity: 2, confirmEmail: false, mostCompanions: 1 })
    const typed = { name: 'Jelena Stojanović', email: NEW }
    const strangers = await register(typed, event, { photo: true, organisationName: 'Typed' })
    await runJobs()
    await ask(client, id)
    await runJobs()
    const moved = await confirm(client, await linkTo(NEW))
    moved.assertStatus(303)
    assert.equal(await statusOf(strangers), 'cancelled')
    assert.isEmpty(await db.from('consents').where('registration_id', strangers))
    const own = await Registration.findOrFail(id)
    assert.deepInclude(own.$attributes, { email: NEW, status: 'confirmed' })
    await assertCountsMatch(assert, event)
    await runJobs()
    const sent = await sentTo(NEW)
    assert.equal(sent.findLast(({ method }) => method)!.method, 'REQUEST')
    for (const { mail } of await mailsTo(NEW)) {
      assert.notInclude(mail.text!, 'You no longer have a place')
    }
    const kinds = sent.map(({ kind }) => kind)
    assert.include(kinds, 'calendar.withdrawn')
    assert.notInclude(kinds, 'registration.cancelled')
  })

  test('makes one way that waits, and nobody is told that they are registered no more', async ({
    client,
    assert,
  }) => {
    const { event, id } = await registered({ capacity: 1, confirmEmail: false })
    const strangers = await register({ name: 'Jelena Stojanović', email: NEW }, event)
    await ask(client, id)
    await runJobs()
    const moved = await confirm(client, await linkTo(NEW))
    moved.assertStatus(303)
    await runJobs()
    assert.equal(await statusOf(strangers), 'cancelled')
    for (const { mail } of await mailsTo(NEW)) {
      assert.notInclude(mail.text!, 'You are no longer registered')
    }
    await assertCountsMatch(assert, event)
  })

  test('makes none way that an organiser wrote down', async ({ client, assert }) => {
    const { event, id } = await registered()
    const person = await createPerson({ name: 'Jelena Stojanović', email: NEW })
    const { registration } = await createRegistration(event, person)
    await registration.merge({ source: 'organiser', emailConfirmedAt: null }).save()
    await ask(client, id)
    await runJobs()
    const answer = await confirm(client, await linkTo(NEW))
    answer.assertStatus(409)
    assert.equal(await statusOf(registration.id), 'confirmed')
  })

  test('may be that of a colleague, who stays somebody else', async ({ client, assert }) => {
    const { event, id } = await registered()
    const office = await confirmed({ name: 'Ana Savić', email: NEW }, event)
    await ask(client, id)
    await runJobs()
    const moved = await confirm(client, await linkTo(NEW))
    moved.assertStatus(303)
    const [own, theirs] = [await Registration.findOrFail(id), await Registration.findOrFail(office)]
    assert.notEqual(own.personId, theirs.personId)
  })
})
