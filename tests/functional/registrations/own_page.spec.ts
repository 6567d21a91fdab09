import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { clock } from '#app/core/clock'
import type { RegistrationStatus } from '#app/registrations/models/registration'
import { createEvent } from '#database/factories/events'
import { createPerson } from '#database/factories/people'
import { createRegistration } from '#database/factories/registrations'
import { assertCountsMatch, statusOf } from '#tests/helpers/registrations'

async function own(status: RegistrationStatus, event?: Parameters<typeof createEvent>[0]) {
  const made = await createEvent(event)
  const { registration, token } = await createRegistration(made, await createPerson('jelena'), {
    status,
  })
  return { event: made, registration, path: `/en/registrations/${token}` }
}

function mailSection(html: string): string {
  return /<section[^>]*aria-labelledby="own-mail"[\s\S]*?<\/section>/.exec(html)?.[0] ?? ''
}

test.group('The own page', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('of an unconfirmed registration shows what was asked, and a button confirms', async ({
    client,
    assert,
  }) => {
    const { registration, path } = await own('unconfirmed')
    const page = await client.get(path)
    page.assertTextIncludes('Confirm the registration')
    assert.equal(await statusOf(registration.id), 'unconfirmed')
    await client.post(`${path}/confirmation`)
    assert.equal(await statusOf(registration.id), 'confirmed')
  })

  test('of a confirmed one has the code, the clock and the calendar', async ({
    client,
    assert,
  }) => {
    const { registration, path } = await own('confirmed')
    const page = await client.get(path)
    assert.include(page.text(), registration.deskCode!)
    assert.include(page.text(), '<svg xmlns')
    assert.include(page.text(), '10:00–16:30')
    assert.include(page.text(), `${path}/days.ics`)
    assert.notInclude(page.text(), registration.checkInSecret)
    assert.equal(page.header('cache-control'), 'private, no-store')
    assert.isUndefined(page.header('set-cookie'))
  })

  test('says in one place what goes by e-mail and what can be asked for there', async ({
    client,
    assert,
  }) => {
    const confirmed = await own('confirmed')
    const page = await client.get(confirmed.path)
    const section = mailSection(page.text())
    assert.include(section, 'Messages go to jelena@example.org')
    assert.include(section, `${confirmed.path}/address`)
    assert.include(section, `action="${confirmed.path}/links"`)
    assert.include(section, 'href="/en/my"')
  })

  test('of an ended one only leads to the others by e-mail', async ({ client, assert }) => {
    const cancelled = await own('cancelled')
    const page = await client.get(cancelled.path)
    const section = mailSection(page.text())
    assert.include(section, 'href="/en/my"')
    assert.notInclude(section, '/address')
    assert.notInclude(section, '/links')
  })

  test('of an event that is off has no code, no calendar and no deadline', async ({
    client,
    assert,
  }) => {
    const { event, registration, path } = await own('confirmed')
    await event.merge({ status: 'cancelled' }).save()
    const page = await client.get(path)
    assert.include(page.text(), 'The event is cancelled')
    for (const left of [registration.deskCode!, 'days.ics', 'could be changed', 'Confirmed']) {
      assert.notInclude(page.text(), left)
    }
  })

  test('of an event that is off speaks of the code to whoever had one', async ({
    client,
    assert,
  }) => {
    const { event, registration, path } = await own('confirmed')
    await event.merge({ status: 'cancelled' }).save()
    const had = await client.get(path)
    had.assertTextIncludes('It will not take place. Your code is no longer needed.')
    await registration.merge({ status: 'waitlisted' }).save()
    const hoped = await client.get(path)
    hoped.assertTextIncludes('It will not take place.')
    assert.notInclude(hoped.text(), 'Your code')
  })

  test('of one who was declined says whom to ask', async ({ client }) => {
    const { event, path } = await own('declined')
    await event.merge({ contactEmail: 'ana@example.org' }).save()
    const page = await client.get(path)
    page.assertTextIncludes('please write to the organiser')
    page.assertTextIncludes('href="mailto:ana@example.org"')
  })

  test('of one who waits has the position, and no place that others could have', async ({
    client,
    assert,
  }) => {
    const { path } = await own('waitlisted')
    const page = await client.get(path)
    page.assertTextIncludes('Your position: 1.')
    page.assertTextIncludes('No longer want to wait?')
    assert.notInclude(page.text(), 'have the place')
    assert.notInclude(page.text(), 'The place will be offered')
  })

  test('of somebody without an address promises no mail', async ({ client, assert }) => {
    const event = await createEvent()
    for (const status of ['waitlisted', 'pending'] as const) {
      const person = await createPerson({ name: `Nora ${status}` })
      const { token } = await createRegistration(event, person, { status })
      const page = await client.get(`/en/registrations/${token}`)
      page.assertTextIncludes('on this page.')
      assert.notMatch(page.text(), /(offer it to you at|send the answer to)/)
    }
  })

  test('changes nothing when it is only looked at', async ({ client, assert }) => {
    const { registration, path } = await own('offered')
    for (const page of ['', '/edit', '/cancellation']) await client.get(path + page)
    assert.equal(await statusOf(registration.id), 'offered')
    assert.lengthOf(await db.from('activities'), 0)
  })

  test('lets people change what is theirs', async ({ client, assert }) => {
    const { registration, path } = await own('confirmed')
    const response = await client
      .put(`${path}/edit`)
      .redirects(0)
      .form({ name: 'Jelena Stojanović-Ilić', organisation: 'RARIS' })
    response.assertStatus(303)
    await registration.refresh()
    assert.equal(registration.name, 'Jelena Stojanović-Ilić')
    assert.equal(registration.organisationName, 'RARIS')
    const { details } = await db.from('activities').firstOrFail()
    assert.deepEqual(JSON.parse(details), { fields: ['name', 'organisationName'] })
  })

  test('gives the place up on a page that asks once', async ({ client, assert }) => {
    const { event, registration, path } = await own('confirmed', { capacity: 1 })
    const asked = await client.get(`${path}/cancellation`)
    asked.assertTextIncludes('Would you like to tell us why?')
    await client.post(`${path}/cancellation`).form({ reason: 'Travelling' })
    await registration.refresh()
    assert.equal(registration.status, 'cancelled')
    assert.equal(registration.cancelReason, 'Travelling')
    await assertCountsMatch(assert, event)
  })

  test('changes and cancels nothing after the deadline, and says so', async ({
    client,
    assert,
  }) => {
    const { registration, path } = await own('confirmed')
    clock.travelTo(clock.now().plus({ days: 7, hours: 12 }))
    const edit = await client.get(`${path}/edit`)
    edit.assertTextIncludes('The deadline has passed')
    const cancelled = await client.post(`${path}/cancellation`)
    cancelled.assertTextIncludes('The deadline has passed')
    assert.equal(await statusOf(registration.id), 'confirmed')
  })

  test('says of what has ended that it has, not that it is late', async ({ client }) => {
    const { registration, path } = await own('cancelled')
    for (const step of ['edit', 'cancellation']) {
      const page = await client.get(`${path}/${step}`)
      page.assertStatus(409)
      page.assertTextIncludes('This registration has already ended')
    }
    const sent = await client.put(`${path}/edit`).form({ name: registration.name })
    sent.assertTextIncludes('This registration has already ended')
  })

  test('can be changed only once it is confirmed', async ({ client, assert }) => {
    const { registration, path } = await own('unconfirmed')
    const page = await client.get(`${path}/edit`)
    page.assertTextIncludes('Please confirm the registration first')
    const sent = await client.put(`${path}/edit`).form({ name: 'Somebody Else' })
    sent.assertStatus(409)
    sent.assertTextIncludes('Please confirm the registration first')
    await registration.refresh()
    assert.notEqual(registration.name, 'Somebody Else')
  })

  test('of an offer whose time is up says so, before anybody tidied', async ({
    client,
    assert,
  }) => {
    const { registration, path } = await own('offered')
    await registration.merge({ holdUntil: clock.now().minus({ minutes: 1 }) }).save()
    const page = await client.get(path)
    page.assertTextIncludes('The time to answer has run out')
    assert.notInclude(page.text(), '/confirmation')
  })

  test('stays to be read when the event is over', async ({ client, assert }) => {
    const { path } = await own('confirmed', { days: [{ date: '2020-03-12' }] })
    const page = await client.get(path)
    page.assertTextIncludes('The event is over')
    assert.notInclude(page.text(), '/cancellation')
  })

  test('opens by the whole secret alone', async ({ client }) => {
    const { path } = await own('confirmed')
    for (const guess of [path.slice(0, -1), `${path}x`, '/en/registrations/1']) {
      const page = await client.get(guess)
      page.assertStatus(404)
    }
  })
})
