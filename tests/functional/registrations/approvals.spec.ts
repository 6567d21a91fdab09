import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { SYSTEM } from '#app/activity/record'
import { cancelRegistration } from '#app/registrations/actions/cancel_registration'
import { approveRegistration } from '#app/registrations/actions/decide_registration'
import Quota from '#app/registrations/models/quota'
import { createEvent } from '#database/factories/events'
import { createOrganisation, FOUNDATION } from '#database/factories/organisations'
import { createPerson } from '#database/factories/people'
import { createRegistration } from '#database/factories/registrations'
import { approving, pending } from '#tests/helpers/approvals'
import { deskOf, userWith } from '#tests/helpers/desk'
import { runJobs } from '#tests/helpers/jobs'
import { lastMailTo } from '#tests/helpers/mail'
import { assertCountsMatch, statusesOf, statusOf } from '#tests/helpers/registrations'

test.group('The queue of those who wait for an answer', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('shows what people typed, and what a yes would lead to', async ({ client, assert }) => {
    const { event, open } = await approving(client, { capacity: 1 })
    await pending('jelena', event, { organisationName: 'Klaster „Timok”', organisationType: 'sme' })
    await pending('stefan', event)
    const page = await open()
    for (const shown of ['Klaster „Timok”', 'jelena@example.org', 'Company', 'Serbia']) {
      assert.include(page, shown)
    }
    assert.include(page, 'A place is held')
    assert.include(page, 'Full: to the waiting list')
  })

  test('says that a yes leads to the list where the day is full', async ({ client, assert }) => {
    const { event, open } = await approving(client, { capacity: 10 })
    const { id: dayId } = await event.related('days').query().firstOrFail()
    await Quota.create({ eventId: event.id, dayId, capacity: 1 })
    await pending('maria', event)
    const nora = await pending('nora', event)
    assert.include(await open(), 'Full: to the waiting list')
    const answer = await approveRegistration(nora, SYSTEM)
    assert.deepEqual(answer, { ok: true, value: 'waitlisted' })
  })

  test('knows the seats that are kept for a partner’s people', async ({ client, assert }) => {
    const { event, open } = await approving(client, { capacity: 2 })
    const { id: partnerId } = await createOrganisation()
    await Quota.create({ eventId: event.id, organisationId: partnerId, capacity: 1 })
    await pending('jelena', event)
    const first = await pending('maria', event, { partnerId })
    const second = await pending('nora', event, { partnerId })
    assert.include(await open(), 'Full: to the waiting list')
    await cancelRegistration(first, { actor: SYSTEM, reason: null, byOrganiser: true })
    assert.notInclude(await open(), 'Full: to the waiting list')
    const answer = await approveRegistration(second, SYSTEM)
    assert.deepEqual(answer, { ok: true, value: 'confirmed' })
  })

  test('is told of on the event’s first page, to those who may answer', async ({
    client,
    assert,
  }) => {
    const { event, user } = await approving(client)
    const overview = async (reader = user) => {
      const answer = await deskOf(client, reader).open(`/manage/events/${event.id}`)
      return answer.text()
    }
    assert.notInclude(await overview(), '/approvals"')
    await pending('maria', event)
    await pending('stefan', event)
    const page = await overview()
    assert.include(page, '2 people are waiting for your answer')
    assert.include(page, `href="/manage/events/${event.id}/approvals"`)

    const partner = await createOrganisation(FOUNDATION)
    await event
      .related('organisers')
      .create({ organisationId: partner.id, position: 1, mayEdit: 'texts' })
    const watcher = await userWith('natasa', 'organiser', { organisationId: partner.id })
    assert.notInclude(await overview(watcher), 'waiting for your answer')
  })

  test('gives places as long as there are any, then puts on the waiting list, and says so', async ({
    client,
    assert,
  }) => {
    const { event, decide } = await approving(client, { capacity: 2 })
    const ids = [
      await pending('jelena', event),
      await pending('stefan', event),
      await pending('maria', event),
    ]
    const answer = await decide(ids, { decision: 'approve' })
    assert.deepEqual(await statusesOf(event), { confirmed: 2, waitlisted: 1 })
    assert.equal(await statusOf(ids[2]), 'waitlisted')
    await assertCountsMatch(assert, event)
    const said =
      'Approved: 2 people have a place. All places are taken: one person is on the waiting list.'
    answer.assertFlashMessage('warning', said)
  })

  test('declines with a reason that each person reads in their own language', async ({
    client,
    assert,
  }) => {
    const { event, decide } = await approving(client)
    const maria = await pending('maria', event, { locale: 'bg' })
    const stefan = await pending('stefan', event, { locale: 'ro' })
    const words = 'Next time, <b>please</b> write earlier.'
    await decide([maria, stefan], { decision: 'decline', reason: 'places', words })
    await runJobs()
    const { mail } = await lastMailTo('maria@example.org')
    assert.include(mail.text!, 'Регистрациите бяха повече от местата.')
    assert.include(mail.text!, words)
    assert.notInclude(mail.html as string, '<b>please</b>')
    const toStefan = await lastMailTo('stefan@example.org')
    assert.include(toStefan.mail.text!, 'mai multe înscrieri')
  })

  test('says on the own page why, and nothing of why somebody else gave up', async ({
    client,
    assert,
  }) => {
    const { event, decide } = await approving(client)
    const { registration, token } = await createRegistration(event, await createPerson('maria'), {
      status: 'pending',
    })
    await decide([registration.id], { decision: 'decline', reason: 'audience', words: '' })
    const page = await client.get(`/en/registrations/${token}`)
    page.assertTextIncludes('This event is meant for another audience.')
    await registration.merge({ status: 'cancelled', cancelReason: 'I am ill' }).save()
    const cancelled = await client.get(`/en/registrations/${token}`)
    assert.notInclude(cancelled.text(), 'I am ill')
  })

  test('keeps the ticks and words of an answer that could not be taken', async ({
    client,
    assert,
  }) => {
    const { event, decide } = await approving(client)
    const id = await pending('maria', event)
    const long = 'x'.repeat(1001)
    const page = await decide([id], { decision: 'decline', words: long })
    page.assertStatus(422)
    assert.include(page.text(), long)
    assert.match(page.text(), new RegExp(`value="${id}" checked`))
    const nobody = await decide([], { decision: 'approve' })
    nobody.assertStatus(422)
    nobody.assertTextIncludes('Tick at least one person')
    assert.equal(await statusOf(id), 'pending')
  })

  test('leaves alone who waits for no answer, and people of other events', async ({
    client,
    assert,
  }) => {
    const { event, decide } = await approving(client)
    const elsewhere = await createEvent({ registrationPolicy: 'approval' })
    const other = await pending('maria', elsewhere)
    const { registration } = await createRegistration(event, await createPerson('stefan'))
    const answer = await decide([other, registration.id], { decision: 'decline' })
    assert.equal(await statusOf(other), 'pending')
    assert.equal(await statusOf(registration.id), 'confirmed')
    const said = 'One registration was no longer waiting and stays as it is.'
    answer.assertFlashMessage('warning', said)
  })

  test('answers two organisers at once without answering anybody twice', async ({
    client,
    assert,
  }) => {
    const { event, decide } = await approving(client, { capacity: 1 })
    const ids = [await pending('jelena', event), await pending('stefan', event)]
    await decide(ids, { decision: 'approve' })
    await decide(ids, { decision: 'decline' })
    const verbs = await db.from('activities').where('subject_id', ids[0]).select('verb')
    const decisions = verbs.filter(({ verb }) => /confirmed|declined/.test(verb))
    assert.lengthOf(decisions, 1)
    await assertCountsMatch(assert, event)
  })
})
