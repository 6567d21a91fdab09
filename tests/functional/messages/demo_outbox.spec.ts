import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { demoOutboxUrl } from '#app/messages/demo_outbox'
import { sendMail } from '#app/messages/keep_mail'
import Message from '#app/messages/models/message'
import { letter } from '#tests/helpers/letters'
import { startMailServer } from '#tests/helpers/mail_server'
import env from '#start/env'

const ICS = 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n'

test.group('The outbox of a demo without a mail server', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.setup(() => {
    env.set('DEMO', true)
    return () => env.set('DEMO', false)
  })

  test('lists the mails, and none that opens an account', async ({ client }) => {
    await sendMail(letter({ subject: 'Letter to all' }))
    await sendMail(letter({ dedupKey: 'in', subject: 'Come in', account: true }))
    const page = await client.get('/en/outbox')
    page.assertTextIncludes('Letter to all')
    page.assertStatus(200)
    const secret = await Message.findByOrFail('dedup_key', 'in')
    const answer = await client.get(`/en/outbox/${secret.id}`)
    answer.assertStatus(404)
  })

  test('shows a mail with links that work', async ({ client }) => {
    await sendMail(letter({ dedupKey: 'a' }))
    const { id } = await Message.findByOrFail('dedup_key', 'a')
    const page = await client.get(`/bg/outbox/${id}`)
    page.assertTextIncludes('<a href="https://sabor.example/bg/registrations/a">')
  })

  test('lets the letter show itself and do nothing else', async ({ client, assert }) => {
    await sendMail(letter({ dedupKey: 'a' }))
    const { id } = await Message.findByOrFail('dedup_key', 'a')
    const page = await client.get(`/bg/outbox/${id}/letter`)
    const policy = page.header('content-security-policy')
    assert.include(policy, "default-src 'none'")
    assert.notInclude(policy, 'script-src')
    assert.include(page.text(), 'src="data:image/png;base64,')
    assert.notInclude(page.text(), 'cid:')
  })

  test('hands out the calendar file that came with a mail', async ({ client, assert }) => {
    await sendMail(letter({ dedupKey: 'a', calendar: { method: 'REQUEST', content: ICS } }))
    const { id } = await Message.findByOrFail('dedup_key', 'a')
    const download = client.get(`/bg/outbox/${id}/attachments/invite.ics`)
    download.request.responseType('blob')
    const file = await download
    assert.equal(file.body().toString(), ICS)
    const missing = await client.get(`/bg/outbox/${id}/attachments/other.ics`)
    missing.assertStatus(404)
  })

  test('is closed as soon as there is a mail server', async ({ client, assert }) => {
    assert.equal(demoOutboxUrl('ro'), '/ro/outbox')
    const server = await startMailServer()
    const page = await client.get('/ro/outbox')
    const url = demoOutboxUrl('ro')
    await server.close()
    page.assertStatus(404)
    assert.isNull(url)
  })
})

test.group('Outside a demo', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('there is no such outbox', async ({ client, assert }) => {
    await sendMail(letter({ dedupKey: 'a' }))
    const { id } = await Message.findByOrFail('dedup_key', 'a')
    for (const path of ['', `/${id}`, `/${id}/letter`, `/${id}/attachments/invite.ics`]) {
      const answer = await client.get(`/en/outbox${path}`)
      answer.assertStatus(404)
    }
    assert.isNull(demoOutboxUrl('en'))
  })
})
