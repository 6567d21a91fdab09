import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { clock } from '#app/core/clock'
import { CODE_TRIES, codeOf } from '#app/registrations/code'
import Registration from '#app/registrations/models/registration'
import { createEvent } from '#database/factories/events'
import { hiddenField } from '#tests/helpers/forms'
import { sendForm } from '#tests/helpers/registration_form'

test.group('The page after the form', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('leads back to the form with everything kept', async ({ client, assert }) => {
    const event = await createEvent()
    const sent = await sendForm(client, event, { organisation: 'Klaster „Timok”' })
    const page = await client.get(sent.header('location')!)
    const back = /href="([^"]+register\?typed=[^"]+)"/.exec(page.text())
    const form = await client.get(back![1])
    assert.include(form.text(), 'value="Klaster „Timok”"')

    clock.travelTo(clock.now().plus({ minutes: 2 }))
    const token = hiddenField(form.text(), 'form_token')
    const corrected = await sendForm(client, event, { email: 'j@example.org', form_token: token })
    corrected.assertStatus(303)
    const rows = await Registration.all()
    assert.deepEqual(
      rows.map(({ email }) => email),
      ['j@example.org']
    )
  })

  test('takes a code only a few times', async ({ client, assert }) => {
    const event = await createEvent()
    const sent = await sendForm(client, event)
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

  test('accepts no offered place by a code that only opens the own page', async ({
    client,
    assert,
  }) => {
    const event = await createEvent()
    const sent = await sendForm(client, event)
    const page = await client.get(sent.header('location')!)
    const typed = hiddenField(page.text(), 'typed')
    const registration = await Registration.firstOrFail()
    const { tokenHash, codeExpiresAt } = registration
    await registration.merge({ status: 'offered' }).save()
    const opened = await client
      .post(`/en/events/${event.slug}/confirmations`)
      .redirects(0)
      .form({ typed, code: codeOf(tokenHash, codeExpiresAt!) })
    opened.assertStatus(303)
    await registration.refresh()
    assert.equal(registration.status, 'offered')
    const own = await client.get(opened.header('location')!)
    own.assertTextIncludes(`${opened.header('location')}/confirmation`)
  })

  test('takes its time to refuse a code, whether or not the address is registered', async ({
    client,
    assert,
  }) => {
    const event = await createEvent()
    const sent = await sendForm(client, event)
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
    const sent = await sendForm(client, event)
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
