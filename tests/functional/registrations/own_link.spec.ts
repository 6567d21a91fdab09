import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { clock } from '#app/core/clock'
import { createEvent } from '#database/factories/events'
import { createPerson } from '#database/factories/people'
import { createRegistration } from '#database/factories/registrations'
import { runJobs } from '#tests/helpers/jobs'
import { mailsTo } from '#tests/helpers/mail'
import { countAttempts } from '#tests/helpers/rate_limits'
import type { ApiClient } from '@japa/api-client'

const links = async () => {
  await runJobs()
  const mails = await mailsTo('maria@example.org')
  return mails.filter(({ row }) => row.kind === 'registration.link')
}

const ask = (client: ApiClient, token: string) =>
  client.post(`/en/registrations/${token}/links`).redirects(0)

test.group('The link to one’s own page once more', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('is mailed by a button on the page, and the page says so', async ({ client, assert }) => {
    const { token } = await createRegistration(await createEvent(), await createPerson('maria'))
    const page = await client.get(`/en/registrations/${token}`)
    page.assertTextIncludes('Send me the link again')
    const sent = await ask(client, token)
    sent.assertStatus(303)
    const [letter] = await links()
    assert.include(letter.mail.text!, token)
    const back = await client.get(sent.header('location')!)
    back.assertTextIncludes('the link is on its way')
  })

  test('is one letter however fast one presses, and another later', async ({ client, assert }) => {
    const { token } = await createRegistration(await createEvent(), await createPerson('maria'))
    await Promise.all([ask(client, token), ask(client, token), ask(client, token)])
    assert.lengthOf(await links(), 1)
    clock.travelTo(clock.now().plus({ seconds: 30 }))
    await ask(client, token)
    assert.lengthOf(await links(), 1)
    clock.travelTo(clock.now().plus({ minutes: 5 }))
    await ask(client, token)
    assert.lengthOf(await links(), 2)
  })

  test('answers the same when nothing is sent', async ({ client, assert }) => {
    const event = await createEvent()
    const { token } = await createRegistration(event, await createPerson('maria'))
    const { token: ended } = await createRegistration(event, await createPerson('stefan'), {
      status: 'cancelled',
    })
    const first = await ask(client, token)
    const second = await ask(client, ended)
    assert.equal(first.status(), second.status())
    const shape = (location: string, own: string) => location.replace(own, '')
    assert.equal(shape(first.header('location')!, token), shape(second.header('location')!, ended))
    await runJobs()
    assert.isEmpty(await mailsTo('stefan@example.org'))
    const page = await client.get(`/en/registrations/${ended}`)
    assert.notInclude(page.text(), 'Send me the link again')
  })
})

test.group('Asking for the link again and again', (group) => {
  group.each.setup(() => testUtils.db().truncate())
  group.each.setup(countAttempts)
  group.each.teardown(() => clock.travelBack())

  test('sends no more than five letters an hour to one mailbox', async ({ client, assert }) => {
    const { token } = await createRegistration(await createEvent(), await createPerson('maria'))
    for (let time = 0; time < 7; time += 1) {
      clock.travelTo(clock.now().plus({ minutes: 3 }))
      const sent = await ask(client, token)
      sent.assertStatus(303)
      await runJobs()
    }
    assert.lengthOf(await links(), 5)
  })
})
