import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { syncInvitations } from '#app/calendar/actions/sync_invitations'
import { LOCALES } from '#app/core/languages/locales'
import Day from '#app/events/models/day'
import env from '#start/env'
import { createEvent } from '#database/factories/events'
import { createPerson } from '#database/factories/people'
import { createRegistration } from '#database/factories/registrations'
import { entryOf, invite, NADA, TITLES } from '#tests/helpers/calendar/invited'
import { brokenRules } from '#tests/helpers/calendar_checklist'
import { parsedDays } from '#tests/helpers/calendar/parsed_days'
import { deliverDueMail } from '#tests/helpers/mail'
import { startMailServer } from '#tests/helpers/mail_server'
import { structureOf } from '#tests/helpers/mime_structure'

test.group('Invitation by mail', (group) => {
  let server: Awaited<ReturnType<typeof startMailServer>>

  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.setup(async () => {
    server = await startMailServer()
    return () => server.close()
  })
  group.each.teardown(() => env.set('IMAP_URL', ''))

  const entries = (index = 0) => entryOf(server.received[index])

  test('has the shape that calendars read, its two copies the same bytes', async ({ assert }) => {
    await invite()
    const [{ mime, to }] = server.received
    assert.deepEqual(structureOf(mime), [
      'multipart/mixed',
      '  multipart/alternative',
      '    text/plain; charset=utf-8',
      '    multipart/related',
      '      text/html; charset=utf-8',
      '      image/png; name=code.png',
      '    text/calendar; charset=UTF-8; method=REQUEST',
      '  application/ics; name=invite.ics',
    ])
    const { part, file } = entries()
    assert.isTrue(part.equals(file))
    assert.deepEqual(to, [NADA.email])
    const names = ['Cluster House', NADA.name]
    assert.deepEqual(brokenRules(part, { product: 'invitation', names, recipient: NADA.email }), [])
  })

  test('tells the letters of two days apart, and quotes a title that has quotes', async ({
    assert,
  }) => {
    await invite({
      titles: { 'sr-Cyrl': '„Дан кластера“' },
      days: [{ date: '2030-03-12' }, { date: '2030-03-13' }],
    })
    assert.deepEqual(
      server.received.map(({ mail }) => mail.subject),
      [
        'Ваше место је резервисано: „Дан кластера“',
        'Ваше место је резервисано: „Дан кластера“ (2. дан од 2)',
      ]
    )
    assert.include(server.received[0].mail.text!, 'на догађају „‚Дан кластера‘“.')
  })

  test('names the language that was chosen, and no other', async ({ assert }) => {
    const event = await createEvent({ titles: TITLES })
    await event.related('languages').create({ language: 'bg', interpreted: true })
    const person = await createPerson(NADA)
    const { registration } = await createRegistration(event, person, {
      locale: 'sr-Cyrl',
    })
    await registration.merge({ language: 'bg' }).save()
    await syncInvitations(registration.id)
    await deliverDueMail()
    assert.include(server.received[0].mail.text!, 'Језик:\nбугарски (превод)\n')
  })

  test('says who writes, to whom and about what, exactly', async ({ assert }) => {
    await invite()
    const [{ mail, mime }] = server.received
    assert.equal(mail.subject, 'Ваше место је резервисано: Дан кластера')
    assert.equal(mail.replyTo?.value[0].address, 'office@cluster.example.org')
    assert.include(
      entries().part.toString().replace(/\r\n /g, ''),
      'mailto:office@cluster.example.org'
    )
    assert.match(mime, /^Auto-Submitted: auto-generated\r$/m)
    assert.match(mime, /^Date: .+\r$/m)
    assert.match(mail.messageId!, /^<[\w.@-]+>$/)
    assert.notMatch(mime, /^List-Unsubscribe/m)
  })

  test('tells in its text what the entry tells', async ({ assert }) => {
    const { registration, token } = await invite()
    const { text, html } = server.received[0].mail
    for (const said of [
      'Дан кластера',
      '10:00–16:30',
      'Oficirski dom',
      `/sr-Cyrl/registrations/${token}`,
      registration.deskCode!,
    ]) {
      assert.include(text!, said)
      assert.include(html as string, said)
    }
    assert.include(html as string, 'src="cid:code"')
  })

  test('speaks {$self}')
    .with([...LOCALES])
    .run(async ({ assert }, locale) => {
      await invite({}, { locale })
      const { mail } = server.received[0]
      const words = `${mail.subject}${mail.text}${mail.html}`
      assert.include(mail.subject!, TITLES[locale])
      assert.notMatch(words, /calendar\.mail|messages\.letter|translation missing/)
      assert.include(mail.html as string, `lang="${locale}"`)
      assert.deepEqual(parsedDays(entries().part.toString()).summaries, [TITLES[locale]])
    })

  test('asks for an answer, to an address of its own, where answers are read', async ({
    assert,
  }) => {
    env.set('IMAP_URL', 'imap://reader:secret@127.0.0.1')
    const { event, registration } = await invite()
    const first = entries().part
    assert.deepEqual(brokenRules(first, { product: 'invitation', repliesRead: true }), [])
    const [, address] = /mailto:(reply\+[0-9a-f]{32}@[\w.]+)/.exec(
      first.toString().replace(/\r\n /g, '')
    )!
    assert.equal(server.received[0].mail.replyTo?.value[0].address, address)

    await Day.query().where('event_id', event.id).update({ sequence: 1 })
    await syncInvitations(registration.id)
    await deliverDueMail()
    assert.include(entries(1).part.toString().replace(/\r\n /g, ''), `mailto:${address}`)
  })

  test('a change and an end continue the thread and rise in number', async ({ assert }) => {
    const { event, registration } = await invite()
    await Day.query().where('event_id', event.id).update({ sequence: 1 })
    await syncInvitations(registration.id)
    await deliverDueMail()
    await registration.merge({ status: 'cancelled' }).save()
    await syncInvitations(registration.id)
    await deliverDueMail()

    const [first, second, third] = server.received.map(({ mail }) => mail)
    assert.equal(second.inReplyTo, first.messageId)
    assert.equal(third.inReplyTo, first.messageId)
    const context = { product: 'invitation', recipient: NADA.email } as const
    assert.deepEqual(brokenRules(entries(1).part, { ...context, previous: entries(0).part }), [])
    assert.deepEqual(brokenRules(entries(2).part, { ...context, previous: entries(1).part }), [])
    assert.include(structureOf(server.received[2].mime).join(), 'method=CANCEL')
    assert.notInclude(entries(2).part.toString(), 'STATUS')
  })

  test('a cancelled event says so, with the reason', async ({ assert }) => {
    const { event, registration } = await invite()
    await event.merge({ status: 'cancelled', cancelReason: 'Сала није слободна <b>' }).save()
    await Day.query().where('event_id', event.id).update({ sequence: 1, status: 'cancelled' })
    await syncInvitations(registration.id)
    await deliverDueMail()
    const { text } = server.received[1].mail
    assert.include(text!, 'Сала није слободна <b>')
    const { statuses, summaries } = parsedDays(entries(1).part.toString())
    assert.deepEqual([statuses, summaries], [['CANCELLED'], ['ОТКАЗАНО: Дан кластера']])
  })

  test('from three days on, a file with all days and the own feed come instead', async ({
    assert,
    client,
  }) => {
    const days = ['2027-03-12', '2027-03-13', '2027-03-14'].map((date) => ({ date }))
    await invite({ days })
    assert.lengthOf(server.received, 1)
    const { mail } = server.received[0]
    const file = mail.attachments.find(({ filename }) => filename?.startsWith('event-'))!
    assert.deepEqual(brokenRules(file.content, { product: 'download' }), [])
    assert.lengthOf(parsedDays(file.content.toString()).uids, 3)

    assert.match(mail.text!, /^\s*webcal:\/\/\S+$/m)
    const [, path] = /https?:\/\/[^/]+(\/calendar\/people\/\S+)/.exec(mail.text!)!
    const feed = await client.get(path)
    assert.lengthOf(parsedDays(feed.text()).uids, 3)
  })

  test('who reads the own feed is told without an invitation', async ({ assert, client }) => {
    const days = ['2027-03-12', '2027-03-13', '2027-03-14'].map((date) => ({ date }))
    const { registration } = await invite({ days })
    const [, path] = /https?:\/\/[^/]+(\/calendar\/people\/\S+)/.exec(
      server.received[0].mail.text!
    )!
    await client.get(path)

    const other = await createEvent({ titles: TITLES })
    const person = await registration.related('person').query().firstOrFail()
    const { registration: next } = await createRegistration(other, person)
    await syncInvitations(next.id)
    await deliverDueMail()
    const { mail } = server.received[1]
    assert.deepEqual(
      mail.attachments.map(({ filename }) => filename),
      ['code.png']
    )
  })
})
