import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { SYSTEM } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { newFormToken } from '#app/core/form_token'
import { cancelEvent } from '#app/events/actions/cancel_event'
import { rescheduleEvent } from '#app/events/actions/reschedule_event'
import type Event from '#app/events/models/event'
import { answerDateWish } from '#app/mailings/date_wishes/actions/answer_date_wish'
import { answerDueWishes, forgetDateWishes } from '#app/mailings/date_wishes/answer_due_wishes'
import { findDateWish } from '#app/mailings/date_wishes/date_wish'
import { dateSubject } from '#app/mailings/date_wishes/read_date_form'
import { createEvent } from '#database/factories/events'
import { value, wantedDay } from '#tests/helpers/events'
import { agedFormToken } from '#tests/helpers/forms'
import { runJobs } from '#tests/helpers/jobs'
import { lastMailTo, mailsTo } from '#tests/helpers/mail'

const actor = SYSTEM
const ADDRESS = 'maria@example.org'
const TITLES = { bg: 'Пролетно събрание', en: 'Spring assembly' }

const awaited = (attributes = {}) => createEvent({ days: [], titles: TITLES, ...attributes })

function ask(client: ApiClient, event: Event, fields: object = {}) {
  return client
    .post(`/bg/events/${event.slug}/date`)
    .redirects(0)
    .form({ email: ADDRESS, form_token: agedFormToken(dateSubject(event)), ...fields })
}

async function confirmed(client: ApiClient, event: Event) {
  await ask(client, event)
  await runJobs()
  const { links } = await lastMailTo(ADDRESS)
  const path = new URL(links[0]).pathname
  await client.post(`${path}/confirmation`).redirects(0)
  return path
}

async function dated(event: Event) {
  const days = [await wantedDay({ date: '2030-04-12' })]
  value(await rescheduleEvent({ eventId: event.id, days, planned: null, actor }))
  await runJobs()
}

async function kinds() {
  const mails = await mailsTo(ADDRESS)
  return mails.map(({ row }) => row.kind)
}

test.group('Tell me when the date is set', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('is offered while there is no day, and leads to a link by mail that only shows', async ({
    client,
    assert,
  }) => {
    const event = await awaited()
    const page = await client.get(`/bg/events/${event.slug}`)
    page.assertTextIncludes(`/bg/events/${event.slug}/date`)
    const answer = await ask(client, event)
    answer.assertStatus(303)
    assert.isUndefined(answer.header('set-cookie'))
    await runJobs()
    const { links, mail } = await lastMailTo(ADDRESS)
    assert.include(mail.subject, 'Да Ви съобщим ли датата?')
    const path = new URL(links[0]).pathname
    const shown = await client.get(path)
    shown.assertTextIncludes('Да, съобщете ми')
    const [wish] = await db.from('date_wishes')
    assert.isNull(wish.confirmed_at)
    const other = await createEvent()
    const none = await client.get(`/bg/events/${other.slug}`)
    assert.notInclude(none.text(), `/bg/events/${other.slug}/date`)
  })

  test('one letter in their language when the date is set, then nothing is known of them', async ({
    client,
    assert,
  }) => {
    const event = await awaited()
    const path = await confirmed(client, event)
    await dated(event)
    const { mail } = await lastMailTo(ADDRESS)
    assert.equal(mail.subject, 'Датата е определена: Пролетно събрание')
    assert.include(mail.text!, '12 април 2030')
    assert.lengthOf(await db.from('date_wishes'), 0)
    await answerDueWishes()
    assert.deepEqual(await kinds(), ['date_wish.ask', 'date_wish.set'])
    const gone = await client.get(path)
    gone.assertStatus(404)
    const history = await db.from('activities').where('event_id', event.id)
    assert.notInclude(JSON.stringify(history), 'maria')
  })

  test('who never pressed the button is told nothing', async ({ client, assert }) => {
    const event = await awaited()
    await ask(client, event)
    await dated(event)
    assert.deepEqual(await kinds(), ['date_wish.ask'])
  })

  test('a cancelled event has one letter that says so', async ({ client, assert }) => {
    const event = await awaited()
    await confirmed(client, event)
    value(await cancelEvent({ eventId: event.id, reason: 'No funds', actor }))
    await runJobs()
    assert.deepEqual(await kinds(), ['date_wish.ask', 'date_wish.off'])
    assert.lengthOf(await db.from('date_wishes'), 0)
  })

  test('taking it back forgets the address at once', async ({ client, assert }) => {
    const event = await awaited()
    const path = await confirmed(client, event)
    const answer = await client.delete(path)
    answer.assertTextIncludes('Адресът Ви е забравен')
    assert.lengthOf(await db.from('date_wishes'), 0)
    await dated(event)
    assert.deepEqual(await kinds(), ['date_wish.ask'])
  })

  test('an event that strangers may not see any more tells no date until they may', async ({
    client,
    assert,
  }) => {
    const event = await awaited()
    await confirmed(client, event)
    await event.refresh()
    await event.merge({ visibility: 'internal' }).save()
    await dated(event)
    assert.deepEqual(await kinds(), ['date_wish.ask'])
    await db.from('events').where('id', event.id).update({ visibility: 'public' })
    await answerDueWishes()
    assert.deepEqual(await kinds(), ['date_wish.ask', 'date_wish.set'])
  })

  test('says the same to everybody: new, known, a program; and writes nothing for a program', async ({
    client,
    assert,
  }) => {
    const event = await awaited()
    const first = await ask(client, event)
    const again = await ask(client, event, { email: 'MARIA@example.org ' })
    const trapped = await ask(client, event, { email: 'x@example.org', website: 'spam' })
    for (const answer of [first, again, trapped]) {
      answer.assertHeader('location', `/bg/events/${event.slug}/date/sent`)
    }
    assert.lengthOf(await db.from('date_wishes'), 1)
    await runJobs()
    assert.deepEqual(await kinds(), ['date_wish.ask'])
  })

  test('a form that is no form of ours, too fast, or not an address comes back', async ({
    client,
    assert,
  }) => {
    const event = await awaited()
    const other = await awaited()
    const foreign = agedFormToken(dateSubject(other))
    for (const fields of [
      { form_token: '' },
      { form_token: foreign },
      { form_token: newFormToken(dateSubject(event)) },
      { email: 'no address' },
      { email: '' },
    ]) {
      const answer = await ask(client, event, fields)
      answer.assertStatus(422)
    }
    const elsewhere = await ask(client, event).header('origin', 'https://evil.example')
    elsewhere.assertStatus(403)
    assert.lengthOf(await db.from('date_wishes'), 0)
  })

  test('two workers at once write one letter', async ({ client, assert }) => {
    const event = await awaited()
    await confirmed(client, event)
    const days = [await wantedDay({ date: '2030-04-12' })]
    value(await rescheduleEvent({ eventId: event.id, days, planned: null, actor }))
    const { id } = await db.from('date_wishes').firstOrFail()
    const wish = (await findDateWish(id))!
    await Promise.all([answerDateWish(wish, 'set'), answerDateWish(wish, 'set')])
    assert.deepEqual(await kinds(), ['date_wish.ask', 'date_wish.set'])
    const told = await db.from('activities').where('verb', 'date_wish.answered')
    assert.lengthOf(told, 1)
  })

  test('who did not confirm in two days is forgotten, and old letters with them', async ({
    client,
    assert,
  }) => {
    const event = await awaited()
    await ask(client, event)
    await runJobs()
    await forgetDateWishes()
    assert.lengthOf(await db.from('date_wishes'), 1)
    clock.travelTo(clock.now().plus({ hours: 49 }))
    await forgetDateWishes()
    assert.lengthOf(await db.from('date_wishes'), 0)
    await db.from('messages').where('to', ADDRESS).update({ status: 'sent' })
    clock.travelTo(clock.now().plus({ days: 6 }))
    await forgetDateWishes()
    assert.deepEqual(await kinds(), [])
  })
})
