import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { SYSTEM } from '#app/activity/record'
import Activity from '#app/activity/models/activity'
import { resendMessage } from '#app/messages/actions/resend_message'
import { sendMail } from '#app/messages/keep_mail'
import { letter } from '#tests/helpers/letters'
import { deliverDueMail, lastMailTo } from '#tests/helpers/mail'
import { startMailServer } from '#tests/helpers/mail_server'

const MARIA = 'maria@posta.bg'

async function output(work: () => Promise<unknown>) {
  const { write } = process.stdout
  let written = ''
  process.stdout.write = ((text: string) => {
    written += text
    return true
  }) as typeof write
  await work().finally(() => (process.stdout.write = write))
  return written
}

test.group('Without a mail server', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a mail is kept as not sent, and stays so when a server comes', async ({ assert }) => {
    await sendMail(letter())
    await deliverDueMail()
    const { row } = await lastMailTo(MARIA)
    assert.equal(row.status, 'unconfigured')

    const server = await startMailServer()
    await deliverDueMail()
    await server.close()
    assert.isEmpty(server.received)
  })

  test('a kept mail is sent by a click once there is a server', async ({ assert }) => {
    await sendMail(letter())
    await deliverDueMail()
    const { row } = await lastMailTo(MARIA)
    const early = await resendMessage(row.id, SYSTEM)
    assert.deepEqual(early, { ok: false, reason: 'no_mail_server' })

    const server = await startMailServer()
    const resent = await resendMessage(row.id, SYSTEM)
    await deliverDueMail()
    await server.close()
    assert.isTrue(resent.ok)
    assert.equal(server.received[0].mail.messageId, row.messageId)
    assert.isNotNull(await Activity.findBy({ verb: 'message.resent', subject_id: row.id }))
  })

  test('a mail that opens an account is read on the console, once', async ({ assert }) => {
    await sendMail(letter({ account: true, kind: 'sign_in' }))
    const first = await output(() => deliverDueMail())
    const second = await output(() => deliverDueMail())
    assert.include(first, 'https://sabor.example/bg/registrations/trial-1')
    assert.equal(second, '')
  })

  test('no other mail is read on the console', async ({ assert }) => {
    await sendMail(letter())
    assert.equal(await output(() => deliverDueMail()), '')
  })
})
