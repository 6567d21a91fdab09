import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { clock } from '#app/core/clock'
import { newFormToken } from '#app/core/form_token'
import type Event from '#app/events/models/event'
import Registration from '#app/registrations/models/registration'
import { createEvent } from '#database/factories/events'
import { createPerson } from '#database/factories/people'
import { createRegistration } from '#database/factories/registrations'
import { agedFormToken, hiddenField } from '#tests/helpers/forms'
import { read } from '#tests/helpers/read'
import { sendForm, subjectOf } from '#tests/helpers/registration_form'

const inDays = (days: number) => clock.now().plus({ days }).toFormat('yyyy-MM-dd')

/** The path of an answer's redirect and what follows there, without what differs by chance. */
async function whatFollows(client: ApiClient, event: Event, fields: object = {}) {
  const sent = await sendForm(client, event, fields)
  const page = await client.get(sent.header('location')!)
  return {
    status: sent.status(),
    page: page.text().replaceAll(/typed=[^"&]+|value="gcm[^"]+"/g, ''),
  }
}

/** Events for which nobody can register, with what their page says instead. */
const CLOSED: { title: string; attributes: () => Parameters<typeof createEvent>[0] }[] = [
  {
    title: 'Registration is not open yet',
    attributes: () => ({ registrationOpensAt: clock.now().plus({ days: 1 }) }),
  },
  {
    title: 'Registration is closed',
    attributes: () => ({ registrationClosesAt: clock.now().minus({ days: 1 }) }),
  },
  { title: 'By invitation', attributes: () => ({ registrationPolicy: 'invited' }) },
  { title: 'For members', attributes: () => ({ registrationPolicy: 'members' }) },
  { title: 'No registration needed', attributes: () => ({ registrationPolicy: 'none' }) },
  { title: 'The event is cancelled', attributes: () => ({ status: 'cancelled' }) },
  { title: 'The event is postponed', attributes: () => ({ status: 'postponed' }) },
  { title: 'The event is over', attributes: () => ({ days: [{ date: '2020-03-12' }] }) },
]

async function count(table: string) {
  const row = await db.from(table).count('* as number').firstOrFail()
  return Number(row.number)
}

test.group('The registration form', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('asks a stranger for at most ten things', async ({ client, assert }) => {
    const event = await createEvent({ chooseDays: true, days: [{ mode: 'hybrid' }] })
    const page = await client.get(`/en/events/${event.slug}/register`)
    const required = page.text().match(/\brequired\b/g) ?? []
    assert.isAtLeast(required.length, 3)
    assert.isAtMost(required.length, 10)
    assert.isUndefined(page.header('set-cookie'))
  })

  test('says which day cannot be followed online', async ({ client, assert }) => {
    const days = [
      { date: inDays(3), mode: 'hybrid' as const },
      { date: inDays(4), mode: 'on_site' as const },
    ]
    const chosen = await createEvent({ chooseDays: true, days })
    const page = await read(client, `/en/events/${chosen.slug}/register`)
    assert.equal(page.match(/on site only/g)?.length, 1)
    assert.include(page, 'it cannot be followed online')
    const alike = await createEvent({
      chooseDays: true,
      days: days.map((day) => ({ ...day, mode: 'hybrid' })),
    })
    assert.notInclude(await read(client, `/en/events/${alike.slug}/register`), 'on site only')
  })

  test('comes back with what was typed and says what to mend', async ({ client, assert }) => {
    const event = await createEvent()
    const response = await sendForm(client, event, { email: 'jelena.example.org', notice: '' })
    response.assertStatus(422)
    assert.include(response.text(), 'value="jelena.example.org"')
    assert.include(response.text(), 'Enter the whole address')
    assert.include(response.text(), 'Please confirm that you have read')
    assert.equal(await count('registrations'), 0)
    assert.match(response.text(), /href="\/bg\/events\/[\w-]+\/register\?typed=/)
  })

  test('asks once about an address that looks mistyped', async ({ client, assert }) => {
    const event = await createEvent()
    const typed = { email: 'jelena@gmial.com' }
    const asked = await sendForm(client, event, typed)
    asked.assertStatus(422)
    assert.include(asked.text(), 'Did you mean jelena@gmail.com?')
    const answer = { ...typed, asked_about: typed.email }

    const kept = await sendForm(client, event, { ...answer, address_choice: 'typed' })
    kept.assertStatus(303)
    const corrected = await sendForm(client, event, { ...answer, address_choice: 'suggested' })
    corrected.assertStatus(303)
    const rows = await Registration.query().orderBy('id')
    assert.deepEqual(
      rows.map(({ email }) => email),
      ['jelena@gmial.com', 'jelena@gmail.com']
    )
  })

  test('answers the same whether or not an address is registered', async ({ client, assert }) => {
    const event = await createEvent({ capacity: 1 })
    const fresh = await whatFollows(client, event)
    const again = await whatFollows(client, event)
    await createRegistration(event, await createPerson('maria'))
    const waiting = await whatFollows(client, event, { name: 'Nora' })
    assert.deepEqual(again, fresh)
    assert.deepEqual(waiting, fresh)
  })

  test('takes nothing from a program that fills what nobody sees', async ({ client, assert }) => {
    const event = await createEvent()
    const response = await sendForm(client, event, { website: 'https://spam.example' })
    response.assertStatus(303)
    assert.equal(await count('registrations'), 0)
  })

  test('asks for another try when it comes back faster than anybody writes', async ({ client }) => {
    const event = await createEvent()
    const response = await sendForm(client, event, { form_token: newFormToken(subjectOf(event)) })
    response.assertStatus(422)
    response.assertTextIncludes('faster than people usually type')
    response.assertTextIncludes('value="Jelena Stojanović"')
  })

  test('is no newer for coming back, so whoever mends it at once is not taken for a program', async ({
    client,
    assert,
  }) => {
    const event = await createEvent()
    const first = await sendForm(client, event, { name: '' })
    const token = hiddenField(first.text(), 'form_token')
    const mended = await sendForm(client, event, { form_token: token })
    assert.equal(mended.status(), 303)
  })

  test('is found again from the address that it was sent to', async ({ client, assert }) => {
    const { slug } = await createEvent()
    for (const left of ['registrations', 'confirmations']) {
      const answer = await client.get(`/bg/events/${slug}/${left}`).redirects(0)
      assert.equal(answer.header('location'), `/bg/events/${slug}/register`)
    }
  })

  test('keeps what was typed when it was open for too long', async ({ client, assert }) => {
    const event = await createEvent()
    const token = agedFormToken(subjectOf(event))
    clock.travelTo(clock.now().plus({ days: 2 }))
    const response = await sendForm(client, event, { form_token: token })
    response.assertStatus(422)
    assert.include(response.text(), 'open for too long')
    assert.include(response.text(), 'value="Jelena Stojanović"')
  })

  test('is no good with the token of another event’s form', async ({ client, assert }) => {
    const [event, other] = [await createEvent(), await createEvent()]
    const response = await sendForm(client, event, { form_token: agedFormToken(subjectOf(other)) })
    response.assertStatus(422)
    assert.equal(await count('registrations'), 0)
  })

  test('is refused when another site sends it', async ({ client, assert }) => {
    const event = await createEvent()
    const response = await sendForm(client, event).header('origin', 'https://elsewhere.example')
    response.assertStatus(403)
    assert.equal(await count('registrations'), 0)
  })

  test('is refused when another site sends it and has it call itself a reading', async ({
    client,
    assert,
  }) => {
    const event = await createEvent()
    const response = await sendForm(client, event, { _method: 'GET' }).header(
      'origin',
      'https://elsewhere.example'
    )
    response.assertStatus(403)
    assert.equal(await count('registrations'), 0)
  })

  test('says that one will wait when all places are taken', async ({ client }) => {
    const event = await createEvent({ capacity: 1 })
    await createRegistration(event, await createPerson('maria'))
    const page = await client.get(`/en/events/${event.slug}/register`)
    page.assertTextIncludes('All places are taken')
    page.assertTextIncludes('Put me on the waiting list')
  })

  test('promises no place where the organiser answers first', async ({ client, assert }) => {
    const event = await createEvent({ capacity: 1, registrationPolicy: 'approval' })
    const path = `/en/events/${event.slug}/register`
    const free = await client.get(path)
    free.assertTextIncludes('Send the registration')
    assert.notInclude(free.text(), 'Reserve my place')
    await createRegistration(event, await createPerson('maria'))
    const full = await client.get(path)
    full.assertTextIncludes('Send the registration')
    full.assertTextIncludes('If the organiser approves it, you will be on the waiting list.')
  })

  test('gives way to the reason why one cannot register: {title}')
    .with(CLOSED)
    .run(async ({ client, assert }, { title, attributes }) => {
      const event = await createEvent(attributes())
      const page = await client.get(`/en/events/${event.slug}/register`)
      page.assertTextIncludes(title)
      assert.notInclude(page.text(), '<form')
      const sent = await sendForm(client, event)
      sent.assertStatus(409)
      sent.assertTextIncludes(title)
      assert.equal(await count('registrations'), 0)
    })

  test('is not there for events that are not public', async ({ client }) => {
    const event = await createEvent({ visibility: 'internal' })
    const page = await client.get(`/en/events/${event.slug}/register`)
    page.assertStatus(404)
  })
})
