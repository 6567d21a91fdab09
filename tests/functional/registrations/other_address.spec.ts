import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { openFeed } from '#app/calendar/actions/open_feed'
import { syncInvitations } from '#app/calendar/actions/sync_invitations'
import { clock } from '#app/core/clock'
import { expireHolds } from '#app/registrations/actions/expire_holds'
import Registration from '#app/registrations/models/registration'
import { ownPath } from '#app/registrations/own_link'
import { createEvent } from '#database/factories/events'
import { createPerson } from '#database/factories/people'
import { createAddressChange, createRegistration } from '#database/factories/registrations'
import { sentTo } from '#tests/helpers/calendar/entries'
import { ownPathOf } from '#tests/helpers/companions'
import { confirmed } from '#tests/helpers/full_days'
import { runJobs } from '#tests/helpers/jobs'
import { lastMailTo, mailsTo } from '#tests/helpers/mail'
import { countAttempts } from '#tests/helpers/rate_limits'
import { read } from '#tests/helpers/read'
import { assertCountsMatch, register, statusOf } from '#tests/helpers/registrations'

const NEW = 'jelena.nova@example.org'

const ask = async (client: ApiClient, id: number, email = NEW) =>
  client
    .post(`${await ownPathOf(id)}/address`)
    .redirects(0)
    .form({ email })

/** The path in the last letter to a mailbox that confirms it. */
async function linkTo(address: string): Promise<string> {
  const mails = await mailsTo(address)
  const { mail } = mails.findLast(({ row }) => row.kind === 'registration.address_confirm')!
  return mail.text!.match(/\/en\/addresses\/[\w-]+/)![0]
}

const emailOf = async (id: number) => {
  const { email } = await Registration.findOrFail(id)
  return email
}

const confirm = (client: ApiClient, path: string) => client.post(path).redirects(0)

test.group('Another address for a registration', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  async function registered(attributes: Parameters<typeof createEvent>[0] = {}) {
    const event = await createEvent(attributes)
    const id = await confirmed('jelena', event)
    await runJobs()
    return { event, id, path: await ownPathOf(id) }
  }

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

  test('says in the new mailbox no more than the event before it is confirmed', async ({
    client,
    assert,
  }) => {
    const { id, path } = await registered()
    await ask(client, id)
    await runJobs()
    const { mail } = await lastMailTo(NEW)
    for (const secret of ['Jelena', 'jelena@example.org', path]) {
      assert.notInclude(mail.text!, secret)
      assert.notInclude(await read(client, await linkTo(NEW)), secret)
    }
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

  test('is taken back on the own page, and its link is good for nothing', async ({
    client,
    assert,
  }) => {
    const { id, path } = await registered()
    await ask(client, id)
    await runJobs()
    const link = await linkTo(NEW)
    const kept = await client.delete(`${path}/address`).redirects(0)
    kept.assertStatus(303)
    const gone = await client.get(link)
    gone.assertStatus(410)
    gone.assertTextIncludes('This link is no longer valid')
    const late = await confirm(client, link)
    late.assertStatus(410)
    assert.equal(await emailOf(id), 'jelena@example.org')
  })

  test('is the one asked for last', async ({ client, assert }) => {
    const { id } = await registered()
    await ask(client, id)
    await runJobs()
    const first = await linkTo(NEW)
    await ask(client, id, 'druga@example.org')
    await runJobs()
    const late = await confirm(client, first)
    late.assertStatus(410)
    await confirm(client, await linkTo('druga@example.org'))
    assert.equal(await emailOf(id), 'druga@example.org')
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

  test('answers the same whether the new address is registered or not', async ({
    client,
    assert,
  }) => {
    const { event, id } = await registered()
    await confirmed({ name: 'Jelena Stojanović', email: NEW }, event)
    const known = await ask(client, id)
    const unknown = await ask(client, id, 'nobody@example.org')
    assert.equal(known.status(), unknown.status())
    assert.equal(known.header('location'), unknown.header('location'))
  })

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

  test('is told beside the field where it is none, or the same, as typed', async ({
    client,
    assert,
  }) => {
    const { id } = await registered()
    for (const typed of [
      '',
      'no address',
      `${'x'.repeat(300)}@example.org`,
      'a@b.c\r\nBcc: x@y.z',
    ]) {
      const answer = await ask(client, id, typed)
      answer.assertStatus(422)
      assert.include(answer.text(), 'id="email-error"')
    }
    const same = await ask(client, id, ' Jelena@Example.org ')
    same.assertStatus(422)
    same.assertTextIncludes('This is the address that messages go to already')
    assert.isEmpty(await db.from('address_changes'))
  })

  test('is not for whoever has not confirmed the first one, nor once it has ended', async ({
    client,
    assert,
  }) => {
    const event = await createEvent()
    const unconfirmed = await register('jelena', event)
    const refused = await ask(client, unconfirmed)
    refused.assertStatus(409)
    const { registration } = await createRegistration(event, await createPerson('maria'))
    await registration.merge({ status: 'cancelled' }).save()
    const ended = await ask(client, registration.id)
    ended.assertStatus(409)
    assert.isEmpty(await db.from('address_changes'))
    const { token } = await createAddressChange(registration, { email: NEW })
    const late = await confirm(client, `/en/addresses/${token}`)
    late.assertStatus(410)
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

test.group('Letters to other addresses', (group) => {
  group.each.setup(() => testUtils.db().truncate())
  group.each.setup(countAttempts)

  test('are asked for a few times an hour, so that nobody’s mailbox is filled', async ({
    client,
    assert,
  }) => {
    const id = await confirmed('jelena', await createEvent())
    for (let tries = 0; tries < 5; tries++) {
      const answer = await ask(client, id, `number${tries}@example.org`)
      answer.assertStatus(303)
    }
    const answer = await ask(client, id, 'number5@example.org')
    answer.assertStatus(429)
    assert.include(answer.text(), 'value="number5@example.org"')
  })
})
