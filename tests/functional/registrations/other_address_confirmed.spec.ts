import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { openFeed } from '#app/calendar/actions/open_feed'
import { syncInvitations } from '#app/calendar/actions/sync_invitations'
import { clock } from '#app/core/clock'
import { expireHolds } from '#app/registrations/actions/expire_holds'
import Registration from '#app/registrations/models/registration'
import { ownPath } from '#app/registrations/own_link'
import { createEvent } from '#database/factories/events'
import { createPerson } from '#database/factories/people'
import { createRegistration } from '#database/factories/registrations'
import { sentTo } from '#tests/helpers/calendar/entries'
import { confirmed } from '#tests/helpers/full_days'
import { runJobs } from '#tests/helpers/jobs'
import { lastMailTo, mailsTo } from '#tests/helpers/mail'
import { ask, confirm, emailOf, linkTo, NEW, registered } from '#tests/helpers/other_address'
import { read } from '#tests/helpers/read'
import { assertCountsMatch } from '#tests/helpers/registrations'

test.group('Another address for a registration', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('leaves the feed of the old mailbox where it is, without what is told to the new one', async ({
    client,
    assert,
  }) => {
    const { id } = await registered()
    const { personId } = await Registration.findOrFail(id)
    await openFeed(personId)
    await ask(client, id)
    await runJobs()
    await confirm(client, await linkTo(NEW))
    const { personId: after } = await Registration.findOrFail(id)
    assert.notEqual(after, personId)
    assert.lengthOf(await db.from('feeds').where('person_id', after), 0)
  })

  test('counts once the link sent there is confirmed; until then the old one stands', async ({
    client,
    assert,
  }) => {
    const { event, id, path } = await registered({ capacity: 1 })
    const answer = await ask(client, id)
    answer.assertStatus(303)
    await runJobs()
    const before = await Registration.findOrFail(id)
    assert.equal(before.email, 'jelena@example.org')
    assert.include(await read(client, path), `You asked to use ${NEW} instead.`)

    const link = await linkTo(NEW)
    assert.include(await read(client, link), 'Use this address?')
    assert.equal(await emailOf(id), 'jelena@example.org')
    const moved = await confirm(client, link)
    const after = await Registration.findOrFail(id)
    moved.assertHeader('location', `${ownPath('en', after.tokenEncrypted)}?saved=new_address`)
    assert.deepInclude(after.$attributes, { email: NEW, status: 'confirmed' })
    const person = await db.from('people').where('id', after.personId).firstOrFail()
    assert.deepInclude(person, { email_normalised: NEW, name: 'Jelena Stojanović' })
    await assertCountsMatch(assert, event)
  })

  test('opens the own page by its own link, and the old one opens nothing more', async ({
    client,
  }) => {
    const { id, path } = await registered()
    await ask(client, id)
    await runJobs()
    const moved = await confirm(client, await linkTo(NEW))
    const old = await client.get(path)
    old.assertStatus(404)
    const own = await client.get(moved.header('location')!)
    own.assertTextIncludes('The new address is confirmed.')
    own.assertTextIncludes(`Messages go to ${NEW}.`)
  })

  test('is told to the old mailbox when it is asked for, and when it counts', async ({
    client,
    assert,
  }) => {
    const { id, path } = await registered()
    await ask(client, id)
    await runJobs()
    const asked = await lastMailTo('jelena@example.org')
    assert.equal(asked.row.kind, 'registration.address_asked')
    assert.include(asked.mail.text!, NEW)
    assert.include(asked.mail.text!, path)
    await confirm(client, await linkTo(NEW))
    await runJobs()
    const changed = await lastMailTo('jelena@example.org')
    assert.equal(changed.row.kind, 'calendar.moved')
    const { tokenEncrypted } = await Registration.findOrFail(id)
    assert.notInclude(changed.mail.text!, ownPath('en', tokenEncrypted))
  })

  test('has the place in its own calendar, from a letter that says it all', async ({
    client,
    assert,
  }) => {
    const { id } = await registered()
    await ask(client, id)
    await runJobs()
    await confirm(client, await linkTo(NEW))
    await runJobs()
    await syncInvitations(id)
    const sent = await sentTo(NEW)
    const [, confirmation, ...more] = sent
    assert.containsSubset(confirmation, { kind: 'calendar.confirmed', method: 'REQUEST' })
    assert.isEmpty(more)
    const { tokenEncrypted } = await Registration.findOrFail(id)
    const { mail } = await lastMailTo(NEW)
    assert.include(mail.text!, ownPath('en', tokenEncrypted))
  })

  test('keeps the position of who waits, whose link comes by itself', async ({
    client,
    assert,
  }) => {
    const event = await createEvent({ capacity: 0 })
    const id = await confirmed('jelena', event)
    await confirmed('maria', event)
    await ask(client, id)
    await runJobs()
    const moved = await confirm(client, await linkTo(NEW))
    await runJobs()
    const own = await client.get(moved.header('location')!)
    own.assertTextIncludes('Your position: 1.')
    const { row } = await lastMailTo(NEW)
    assert.equal(row.kind, 'registration.link')
    await assertCountsMatch(assert, event)
  })

  test('is confirmed once: the same link again leads to the page, not to a second change', async ({
    client,
    assert,
  }) => {
    const { id } = await registered()
    await ask(client, id)
    await runJobs()
    const link = await linkTo(NEW)
    const first = await confirm(client, link)
    const again = await confirm(client, link)
    assert.equal(again.header('location'), first.header('location'))
    await runJobs()
    const letters = await mailsTo('jelena@example.org')
    assert.lengthOf(
      letters.filter(({ row }) => row.kind === 'calendar.moved'),
      1
    )
  })

  test('is no longer confirmed after three days, and forgotten', async ({ client, assert }) => {
    const { id } = await registered({ days: [{ date: '2031-03-12' }] })
    await ask(client, id)
    await runJobs()
    const link = await linkTo(NEW)
    clock.travelTo(clock.now().plus({ days: 3, minutes: 1 }))
    const late = await confirm(client, link)
    late.assertStatus(410)
    await expireHolds()
    assert.isEmpty(await db.from('address_changes'))
  })

  test('is given to whom an organiser registered without one', async ({ client, assert }) => {
    const event = await createEvent()
    const someone = await createPerson({ name: 'Ana Savić', email: null })
    const { registration } = await createRegistration(event, someone)
    await ask(client, registration.id)
    await runJobs()
    await confirm(client, await linkTo(NEW))
    await runJobs()
    assert.equal(await emailOf(registration.id), NEW)
    const { row } = await lastMailTo(NEW)
    assert.equal(row.kind, 'calendar.confirmed')
  })
})
