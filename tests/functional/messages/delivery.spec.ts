import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { clock } from '#app/core/clock'
import { claimMessage } from '#app/messages/delivery/claim'
import { startDispatcher } from '#app/messages/delivery/dispatcher'
import { sendMail } from '#app/messages/keep_mail'
import { letter } from '#tests/helpers/letters'
import { deliverDueMail, lastMailTo } from '#tests/helpers/mail'
import { startMailServer } from '#tests/helpers/mail_server'

const MARIA = 'maria@posta.bg'

async function statusOf(address = MARIA) {
  const { row } = await lastMailTo(address)
  return row.status
}

test.group('A kept mail', (group) => {
  let server: Awaited<ReturnType<typeof startMailServer>>

  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.setup(async () => {
    server = await startMailServer()
    return () => server.close()
  })
  group.each.teardown(() => clock.travelBack())

  test('arrives as it was kept', async ({ assert }) => {
    await sendMail(letter())
    await deliverDueMail()
    const [mail] = server.received
    const { row, mail: kept } = await lastMailTo(MARIA)
    assert.deepEqual(mail.to, [MARIA])
    assert.equal(mail.mail.messageId, row.messageId)
    assert.equal(mail.mail.html, kept.html)
    assert.equal(row.status, 'sent')
    assert.isNotNull(row.sentAt)
  })

  test('is sent once, however often and by how many it is looked for', async ({ assert }) => {
    await sendMail(letter())
    await Promise.all([deliverDueMail(), deliverDueMail(), deliverDueMail()])
    await deliverDueMail()
    assert.lengthOf(server.received, 1)
  })

  test('waits for its moment', async ({ assert }) => {
    const dueAt = clock.now().plus({ hours: 3 })
    await sendMail(letter({ dueAt }))
    await deliverDueMail()
    assert.isEmpty(server.received)
    clock.travelTo(dueAt.plus({ seconds: 1 }))
    await deliverDueMail()
    assert.lengthOf(server.received, 1)
  })

  test('is tried again with growing pauses while the server is busy', async ({ assert }) => {
    server.answers.set(MARIA, [450, 451])
    await sendMail(letter())
    await deliverDueMail()
    assert.equal(await statusOf(), 'retrying')

    clock.travelTo(clock.now().plus({ seconds: 61 }))
    await deliverDueMail()
    clock.travelTo(clock.now().plus({ seconds: 61 }))
    await deliverDueMail()
    assert.equal(await statusOf(), 'retrying')

    clock.travelTo(clock.now().plus({ seconds: 61 }))
    await deliverDueMail()
    assert.equal(await statusOf(), 'sent')
    assert.lengthOf(server.received, 1)
  })

  test('that is refused for good fails, says why, and holds no other', async ({ assert }) => {
    server.answers.set(MARIA, [550])
    await sendMail(letter())
    await sendMail(letter({ dedupKey: 'two', to: { name: 'Ana', address: 'ana@posta.rs' } }))
    await deliverDueMail()
    const { row } = await lastMailTo(MARIA)
    assert.equal(row.status, 'failed')
    assert.include(row.lastError ?? '', '550')
    assert.equal(await statusOf('ana@posta.rs'), 'sent')
  })

  test('waits out a server that is down', async ({ assert }) => {
    await server.goDown()
    await sendMail(letter())
    await deliverDueMail()
    assert.equal(await statusOf(), 'retrying')

    server = await startMailServer(server.port)
    clock.travelTo(clock.now().plus({ minutes: 2 }))
    await deliverDueMail()
    assert.equal(await statusOf(), 'sent')
    assert.lengthOf(server.received, 1)
  })

  test('whose sender died is taken up again, recognisably the same', async ({ assert }) => {
    await sendMail(letter())
    const { row } = await lastMailTo(MARIA)
    await claimMessage(row.id)
    await deliverDueMail()
    assert.isEmpty(server.received, 'not while its sender may still live')

    clock.travelTo(clock.now().plus({ minutes: 11 }))
    await deliverDueMail()
    assert.equal(server.received[0].mail.messageId, row.messageId)
    assert.equal(await statusOf(), 'sent')
  })

  test('is not taken again by one who found it due before another took it', async ({ assert }) => {
    await sendMail(letter())
    const { row } = await lastMailTo(MARIA)
    assert.isNotNull(await claimMessage(row.id))
    assert.isNull(await claimMessage(row.id), 'while it is being sent')

    await row.merge({ status: 'sent' }).save()
    assert.isNull(await claimMessage(row.id), 'when it was sent')
  })

  test('to a reserved name is never sent', async ({ assert }) => {
    for (const address of ['a@example.org', 'b@mail.example.com', 'c@kuca.test', 'd@x.invalid']) {
      await sendMail(letter({ dedupKey: address, to: { name: '', address } }))
    }
    await deliverDueMail()
    assert.isEmpty(server.received)
    assert.equal(await statusOf('b@mail.example.com'), 'suppressed')
  })
})

test.group('A server that hangs on one mail', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('holds up no other', async ({ assert }) => {
    const server = await startMailServer()
    const release = server.hangOn(MARIA)
    await sendMail(letter())
    await sendMail(letter({ dedupKey: 'two', to: { name: 'Ana', address: 'ana@posta.rs' } }))
    const dispatcher = startDispatcher()
    await server.arrival('ana@posta.rs')
    assert.equal(await statusOf(), 'sending')

    release()
    await dispatcher.stop()
    await server.close()
    assert.equal(await statusOf(), 'sent')
  })
})
