import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import Activity from '#app/activity/models/activity'
import { sendMail } from '#app/messages/keep_mail'
import Message from '#app/messages/models/message'
import { createUser } from '#database/factories/accounts'
import { createEvent } from '#database/factories/events'
import { createOrganisation } from '#database/factories/organisations'
import { createPerson } from '#database/factories/people'
import { letter } from '#tests/helpers/letters'
import { startMailServer } from '#tests/helpers/mail_server'

const HOME = { en: { name: 'Cluster House', town: 'Niš' } }

async function organiser() {
  const organisation = await createOrganisation({ names: HOME })
  const user = await createUser(await createPerson('jelena'), [
    ['organiser', { organisationId: organisation.id }],
  ])
  const event = await createEvent({ organisers: [organisation] })
  return { user, event }
}

async function keep(changes: Parameters<typeof letter>[0]) {
  await sendMail(letter(changes))
  return Message.findByOrFail('dedup_key', changes?.dedupKey ?? 'trial-1')
}

test.group('The outbox of an organiser', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('shows the mails of their events and no others', async ({ client, assert }) => {
    const { user, event } = await organiser()
    const foreign = await createEvent()
    await keep({ dedupKey: 'own', subject: 'Own letter', eventId: event.id })
    const other = await keep({ dedupKey: 'other', subject: 'Other letter', eventId: foreign.id })
    const loose = await keep({ dedupKey: 'loose', subject: 'Loose letter' })

    const page = await client.get('/manage/messages').loginAs(user)
    page.assertStatus(200)
    assert.include(page.text(), 'Own letter')
    assert.notInclude(page.text(), 'Other letter')
    assert.notInclude(page.text(), 'Loose letter')
    for (const { id } of [other, loose]) {
      const answer = await client.get(`/manage/messages/${id}`).loginAs(user)
      answer.assertStatus(404)
    }
  })

  test('never shows a mail that opens an account, not even to an admin', async ({
    client,
    assert,
  }) => {
    const admin = await createUser(await createPerson('maria'), [['admin']])
    const { event } = await organiser()
    const secret = await keep({
      dedupKey: 'in',
      subject: 'Come in',
      account: true,
      eventId: event.id,
    })
    const page = await client.get('/manage/messages').loginAs(admin)
    assert.notInclude(page.text(), 'Come in')
    const answer = await client.get(`/manage/messages/${secret.id}`).loginAs(admin)
    answer.assertStatus(404)
  })

  test('says what a mail says without its links and codes', async ({ client, assert }) => {
    const { user, event } = await organiser()
    const data = { ...letter().data, words: 'Вашият код е 483920.' }
    const { id } = await keep({ eventId: event.id, data })
    const page = await client.get(`/manage/messages/${id}`).loginAs(user)
    page.assertStatus(200)
    assert.include(page.text(), 'Отворете регистрацията')
    assert.include(page.text(), 'https://sabor.example/…')
    assert.notInclude(page.text(), 'trial-1')
    assert.notInclude(page.text(), '483920')
  })

  test('shows a mail as words, never as a page', async ({ client, assert }) => {
    const { user, event } = await organiser()
    const data = { ...letter().data, words: '<script>alert(1)</script>' }
    const { id } = await keep({ eventId: event.id, data })
    const page = await client.get(`/manage/messages/${id}`).loginAs(user)
    assert.notInclude(page.text(), '<script>alert')
    assert.include(page.text(), '&lt;script&gt;alert')
  })

  test('filters by state and event, and does not stumble over nonsense', async ({
    client,
    assert,
  }) => {
    const { user, event } = await organiser()
    const failed = await keep({ dedupKey: 'a', subject: 'Failed letter', eventId: event.id })
    await failed.merge({ status: 'failed' }).save()
    await keep({ dedupKey: 'b', subject: 'Queued letter', eventId: event.id })

    const page = await client.get(`/manage/messages?status=failed&event=${event.id}`).loginAs(user)
    assert.include(page.text(), 'Failed letter')
    assert.notInclude(page.text(), 'Queued letter')
    for (const query of ['status=<b>', 'event=99999999999999', 'before=x&after[]=1', 'event=-1']) {
      const answer = await client.get(`/manage/messages?${query}`).loginAs(user)
      answer.assertStatus(200)
    }
  })

  test('turns its pages by key, both ways', async ({ client, assert }) => {
    const { user, event } = await organiser()
    for (let number = 100; number < 160; number++) {
      await keep({ dedupKey: `n${number}`, subject: `Letter ${number}`, eventId: event.id })
    }
    const first = await client.get('/manage/messages').loginAs(user)
    const [, older] = /href="\?([^"]*before=\d+)"/.exec(first.text()) ?? []
    assert.include(first.text(), 'Letter 159')
    assert.notInclude(first.text(), 'Letter 109')

    const second = await client.get(`/manage/messages?${older}`).loginAs(user)
    const [, newer] = /href="\?([^"]*after=\d+)"/.exec(second.text()) ?? []
    assert.include(second.text(), 'Letter 109')
    assert.notMatch(second.text(), /rel="next"/)

    const back = await client.get(`/manage/messages?${newer}`).loginAs(user)
    assert.include(back.text(), 'Letter 159')
    assert.include(back.text(), 'Letter 110')
    assert.notMatch(back.text(), /rel="prev"/)
  })

  test('stands among the pages of each event', async ({ client, assert }) => {
    const { user, event } = await organiser()
    await keep({ subject: 'Own letter', eventId: event.id })
    const page = await client.get(`/manage/events/${event.id}/messages`).loginAs(user)
    page.assertStatus(200)
    assert.include(page.text(), 'Own letter')
    assert.match(page.text(), /aria-current="page"[^>]*>\s*Messages/)
  })
})

test.group('Sending a mail again', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('queues it and leaves a line of history', async ({ client, assert }) => {
    const { user, event } = await organiser()
    const message = await keep({ eventId: event.id })
    await message.merge({ status: 'failed', attempts: 3, lastError: '550 no' }).save()
    const server = await startMailServer()
    const answer = await client
      .post(`/manage/messages/${message.id}/deliveries`)
      .loginAs(user)
      .withCsrfToken()
      .redirects(0)
    await server.close()
    answer.assertHeader('location', `/manage/messages/${message.id}`)
    await message.refresh()
    assert.equal(message.status, 'queued')
    assert.equal(message.attempts, 0)
    const line = await Activity.findByOrFail('verb', 'message.resent')
    assert.equal(line.eventId, event.id)
    assert.equal(line.actorUserId, user.id)
  })

  test('of another organiser is not found', async ({ client, assert }) => {
    const { user } = await organiser()
    const foreign = await createEvent()
    const message = await keep({ eventId: foreign.id })
    const answer = await client
      .post(`/manage/messages/${message.id}/deliveries`)
      .loginAs(user)
      .withCsrfToken()
    answer.assertStatus(404)
    assert.isNull(await Activity.findBy('verb', 'message.resent'))
  })

  test('without a mail server says why not', async ({ client }) => {
    const { user, event } = await organiser()
    const message = await keep({ eventId: event.id })
    await message.merge({ status: 'unconfigured' }).save()
    const answer = await client
      .post(`/manage/messages/${message.id}/deliveries`)
      .loginAs(user)
      .withCsrfToken()
    answer.assertTextIncludes('this installation has no mail server')
  })
})
