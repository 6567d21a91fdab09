import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { clock } from '#app/core/clock'
import { newFormToken } from '#app/core/form_token'
import type Event from '#app/events/models/event'
import { CODE_TRIES, codeOf } from '#app/registrations/code'
import Registration from '#app/registrations/models/registration'
import { createEvent } from '#database/factories/events'
import { createPerson } from '#database/factories/people'
import { createRegistration } from '#database/factories/registrations'
import { agedFormToken, hiddenField } from '#tests/helpers/forms'

const TYPED = {
  name: 'Jelena Stojanović',
  email: 'jelena@example.org',
  country: 'RS',
  notice: '1',
}

const subjectOf = ({ id }: Event) => `registration:${id}`

function send(client: ApiClient, event: Event, fields: object = {}) {
  return client
    .post(`/en/events/${event.slug}/registrations`)
    .redirects(0)
    .form({ ...TYPED, form_token: agedFormToken(subjectOf(event)), ...fields })
}

/** The path of an answer's redirect and what follows there, without what differs by chance. */
async function whatFollows(client: ApiClient, event: Event, fields: object = {}) {
  const sent = await send(client, event, fields)
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

  test('comes back with what was typed and says what to mend', async ({ client, assert }) => {
    const event = await createEvent()
    const response = await send(client, event, { email: 'jelena.example.org', notice: '' })
    response.assertStatus(422)
    assert.include(response.text(), 'value="jelena.example.org"')
    assert.include(response.text(), 'Enter an address with @')
    assert.include(response.text(), 'Please confirm that you have read')
    assert.equal(await count('registrations'), 0)
    assert.match(response.text(), /href="\/bg\/events\/[\w-]+\/register\?typed=/)
  })

  test('asks once about an address that looks mistyped', async ({ client, assert }) => {
    const event = await createEvent()
    const typed = { email: 'jelena@gmial.com' }
    const asked = await send(client, event, typed)
    asked.assertStatus(422)
    assert.include(asked.text(), 'Did you mean jelena@gmail.com?')
    const answer = { ...typed, asked_about: typed.email }

    const kept = await send(client, event, { ...answer, address_choice: 'typed' })
    kept.assertStatus(303)
    const corrected = await send(client, event, { ...answer, address_choice: 'suggested' })
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
    const response = await send(client, event, { website: 'https://spam.example' })
    response.assertStatus(303)
    assert.equal(await count('registrations'), 0)
  })

  test('asks for another try when it comes back faster than anybody writes', async ({ client }) => {
    const event = await createEvent()
    const response = await send(client, event, { form_token: newFormToken(subjectOf(event)) })
    response.assertStatus(422)
    response.assertTextIncludes('faster than people usually type')
    response.assertTextIncludes('value="Jelena Stojanović"')
  })

  test('keeps what was typed when it was open for too long', async ({ client, assert }) => {
    const event = await createEvent()
    const token = agedFormToken(subjectOf(event))
    clock.travelTo(clock.now().plus({ days: 2 }))
    const response = await send(client, event, { form_token: token })
    response.assertStatus(422)
    assert.include(response.text(), 'open for too long')
    assert.include(response.text(), 'value="Jelena Stojanović"')
  })

  test('is no good with the token of another event’s form', async ({ client, assert }) => {
    const [event, other] = [await createEvent(), await createEvent()]
    const response = await send(client, event, { form_token: agedFormToken(subjectOf(other)) })
    response.assertStatus(422)
    assert.equal(await count('registrations'), 0)
  })

  test('is refused when another site sends it', async ({ client, assert }) => {
    const event = await createEvent()
    const response = await send(client, event).header('origin', 'https://elsewhere.example')
    response.assertStatus(403)
    assert.equal(await count('registrations'), 0)
  })

  test('is refused when another site sends it and has it call itself a reading', async ({
    client,
    assert,
  }) => {
    const event = await createEvent()
    const response = await send(client, event, { _method: 'GET' }).header(
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

  test('gives way to the reason why one cannot register: {title}')
    .with(CLOSED)
    .run(async ({ client, assert }, { title, attributes }) => {
      const event = await createEvent(attributes())
      const page = await client.get(`/en/events/${event.slug}/register`)
      page.assertTextIncludes(title)
      assert.notInclude(page.text(), '<form')
      const sent = await send(client, event)
      sent.assertTextIncludes(title)
      assert.equal(await count('registrations'), 0)
    })

  test('is not there for events that are not public', async ({ client }) => {
    const event = await createEvent({ visibility: 'internal' })
    const page = await client.get(`/en/events/${event.slug}/register`)
    page.assertStatus(404)
  })
})

test.group('The page after the form', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('leads back to the form with everything kept', async ({ client, assert }) => {
    const event = await createEvent()
    const sent = await send(client, event, { organisation: 'Klaster „Timok”' })
    const page = await client.get(sent.header('location')!)
    const back = /href="([^"]+register\?typed=[^"]+)"/.exec(page.text())
    const form = await client.get(back![1])
    assert.include(form.text(), 'value="Klaster „Timok”"')

    clock.travelTo(clock.now().plus({ minutes: 2 }))
    const token = hiddenField(form.text(), 'form_token')
    const corrected = await send(client, event, { email: 'j@example.org', form_token: token })
    corrected.assertStatus(303)
    const rows = await Registration.all()
    assert.deepEqual(
      rows.map(({ email }) => email),
      ['j@example.org']
    )
  })

  test('takes a code only a few times', async ({ client, assert }) => {
    const event = await createEvent()
    const sent = await send(client, event)
    const page = await client.get(sent.header('location')!)
    const typed = hiddenField(page.text(), 'typed')
    const { tokenHash, codeExpiresAt } = await Registration.firstOrFail()
    const right = codeOf(tokenHash, codeExpiresAt!)
    const wrong = right === '000000' ? '000001' : '000000'
    const attempt = (code: string) =>
      client.post(`/en/events/${event.slug}/confirmations`).redirects(0).form({ typed, code })
    for (let tries = 0; tries < CODE_TRIES; tries++) await attempt(wrong)
    const late = await attempt(right)
    late.assertStatus(422)
    const { status } = await Registration.firstOrFail()
    assert.equal(status, 'unconfirmed')
  })

  test('takes its time to refuse a code, whether or not the address is registered', async ({
    client,
    assert,
  }) => {
    const event = await createEvent()
    const sent = await send(client, event)
    const page = await client.get(sent.header('location')!)
    const typed = hiddenField(page.text(), 'typed')
    const { tokenHash, codeExpiresAt } = await Registration.firstOrFail()
    const code = codeOf(tokenHash, codeExpiresAt!) === '000000' ? '000001' : '000000'
    const timeOfWrongCode = async () => {
      const start = performance.now()
      const answer = await client
        .post(`/en/events/${event.slug}/confirmations`)
        .form({ typed, code })
      answer.assertStatus(422)
      return performance.now() - start
    }
    const registered = await timeOfWrongCode()
    await Registration.query().update({ status: 'cancelled' })
    const unknown = await timeOfWrongCode()
    assert.isAbove(Math.min(registered, unknown), 390)
  })

  test('takes a code only for a short time', async ({ client }) => {
    const event = await createEvent()
    const sent = await send(client, event)
    const page = await client.get(sent.header('location')!)
    const { tokenHash, codeExpiresAt } = await Registration.firstOrFail()
    clock.travelTo(clock.now().plus({ minutes: 31 }))
    const response = await client.post(`/en/events/${event.slug}/confirmations`).form({
      typed: hiddenField(page.text(), 'typed'),
      code: codeOf(tokenHash, codeExpiresAt!),
    })
    response.assertStatus(422)
    response.assertTextIncludes('This code is wrong or has expired.')
  })
})
