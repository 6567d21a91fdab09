import testUtils from '@adonisjs/core/services/test_utils'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { clock } from '#app/core/clock'
import type Event from '#app/events/models/event'
import { createEvent } from '#database/factories/events'
import { hiddenField } from '#tests/helpers/forms'
import { runJobs } from '#tests/helpers/jobs'
import { lastMailTo } from '#tests/helpers/mail'
import { sendForm } from '#tests/helpers/registration_form'
import { assertCountsMatch, statusesOf } from '#tests/helpers/registrations'

async function sentPage(client: ApiClient, event: Event, fields: object = {}) {
  const sent = await sendForm(client, event, fields)
  return client.get(sent.header('location')!)
}

const withoutSecrets = (html: string) => html.replaceAll(/typed=[^"&]+/g, '')

test.group('Where nobody has to confirm their address', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('the page after the form asks for no code, and says the same to everyone', async ({
    client,
    assert,
  }) => {
    const event = await createEvent({ confirmEmail: false })
    const first = await sentPage(client, event)
    const again = await sentPage(client, event)
    assert.include(first.text(), 'Your registration has arrived')
    assert.notInclude(first.text(), 'name="code"')
    assert.equal(withoutSecrets(again.text()), withoutSecrets(first.text()))
  })

  test('a letter that comes again has no code in it', async ({ client, assert }) => {
    const event = await createEvent({ confirmEmail: false })
    await sentPage(client, event)
    await runJobs()
    clock.travelTo(clock.now().plus({ minutes: 5 }))
    await sentPage(client, event)
    await runJobs()
    const { mail, row } = await lastMailTo('jelena@example.org')
    assert.equal(row.kind, 'registration.link')
    assert.notMatch(mail.subject!, /\d{6}/)
  })

  test('a corrected address takes back what the wrong one was given', async ({
    client,
    assert,
  }) => {
    const event = await createEvent({ confirmEmail: false, capacity: 5 })
    const page = await sentPage(client, event, { email: 'jelena@example.com' })
    const back = /href="([^"]+register\?typed=[^"]+)"/.exec(page.text())![1]
    const form = await client.get(back.replaceAll('&amp;', '&'))
    clock.travelTo(clock.now().plus({ minutes: 2 }))
    const corrected = { form_token: hiddenField(form.text(), 'form_token') }
    await sendForm(client, event, corrected)
    await sendForm(client, event, corrected)
    assert.deepEqual(await statusesOf(event), { cancelled: 1, confirmed: 1 })
    await assertCountsMatch(assert, event)
  })
})
