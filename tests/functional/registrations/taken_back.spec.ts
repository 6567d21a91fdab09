import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { SYSTEM } from '#app/activity/record'
import { clock } from '#app/core/clock'
import {
  approveRegistration,
  declineRegistration,
} from '#app/registrations/actions/decide_registration'
import { restoreDeclined } from '#app/registrations/actions/restore_declined'
import Registration from '#app/registrations/models/registration'
import { waitingOrder } from '#app/registrations/queries/waiting_order'
import { createLimitedSession } from '#database/factories/events'
import { approving, pending, type Attributes } from '#tests/helpers/approvals'
import { deskOf } from '#tests/helpers/desk'
import { confirmed, daysOf } from '#tests/helpers/full_days'
import { runJobs } from '#tests/helpers/jobs'
import { deliverDueMail, lastMailTo, mailsTo } from '#tests/helpers/mail'
import { startMailServer } from '#tests/helpers/mail_server'
import { assertCountsMatch, statusOf } from '#tests/helpers/registrations'

/** Of a mailbox that letters really leave for. */
const ADDRESS = 'maria@posta.rs'
const NO = { usual: 'late' as const, words: 'Žao nam je' }

/** Maria, whom the organiser declined. */
async function declined(
  client: ApiClient,
  attributes: Attributes = {},
  email = 'maria@example.org'
) {
  const desk = await approving(client, attributes)
  const id = await pending({ name: 'Мария Димитрова', email }, desk.event)
  await runJobs()
  await declineRegistration(id, NO, SYSTEM)
  return { ...desk, id }
}

const kindsTo = async (address: string) => {
  const mails = await mailsTo(address)
  return mails.map(({ row }) => [row.kind, row.status])
}

test.group('A refusal that is taken back', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('puts the registration into the queue again, without its reason, with history', async ({
    client,
    assert,
  }) => {
    const { event, user, id, open } = await declined(client, { capacity: 1 })
    const path = `/manage/events/${event.id}/registrations/${id}`
    const desk = deskOf(client, user)
    const page = await desk.open(path)
    page.assertTextIncludes('Take the refusal back')
    const answer = await client.delete(`${path}/refusal`).loginAs(user).withCsrfToken().redirects(0)
    answer.assertFlashMessage(
      'success',
      'The refusal is taken back: the registration is waiting for your answer again.'
    )
    const { $attributes } = await Registration.findOrFail(id)
    const undecided = { status: 'pending', declineReason: null, cancelReason: null }
    assert.deepInclude($attributes, undecided)
    assert.include(await open(), 'Мария Димитрова')
    await assertCountsMatch(assert, event)
    const after = await desk.open(path)
    after.assertTextIncludes('The refusal was taken back')
  })

  test('has a seat held where one is left, and none where others have them', async ({
    client,
    assert,
  }) => {
    const { event, id } = await declined(client, { capacity: 1 })
    await restoreDeclined(id, SYSTEM)
    const first = await Registration.findOrFail(id)
    assert.isTrue(Boolean(first.holdsSeat))
    await declineRegistration(id, NO, SYSTEM)
    const stefan = await pending('stefan', event)
    await approveRegistration(stefan, SYSTEM)
    await restoreDeclined(id, SYSTEM)
    const second = await Registration.findOrFail(id)
    assert.isFalse(Boolean(second.holdsSeat))
    await assertCountsMatch(assert, event)
  })

  test('brings back those who came along, the days and the sessions asked for', async ({
    client,
    assert,
  }) => {
    const desk = await approving(client, {
      chooseDays: true,
      mostCompanions: 2,
      capacity: 5,
      days: [{ date: '2030-03-12' }, { date: '2030-03-13' }],
    })
    const { event } = desk
    const days = await event.related('days').query().orderBy('date')
    const { id: tables } = await createLimitedSession(event, { capacity: 5 })
    const id = await pending('maria', event, {
      dayIds: days.map((day) => day.id),
      sessionIds: [tables],
      companions: ['Иван Димитров'],
    })
    await declineRegistration(id, NO, SYSTEM)
    await restoreDeclined(id, SYSTEM)
    const ivan = await Registration.findByOrFail('parentId', id)
    assert.equal(ivan.status, 'pending')
    assert.deepEqual(await daysOf(id), ['chosen', 'chosen'])
    const places = await db.from('session_places').where('registration_id', id)
    assert.deepEqual(
      places.map(({ status }) => status),
      ['confirmed']
    )
    await assertCountsMatch(assert, event)
  })

  test('waits for a full day again that was waited for', async ({ client, assert }) => {
    const desk = await approving(client, {
      chooseDays: true,
      days: [{ date: '2030-03-12' }, { date: '2030-03-13' }],
    })
    const { event } = desk
    const [first, second] = await event.related('days').query().orderBy('date')
    await db.table('quotas').insert({ event_id: event.id, day_id: second.id, capacity: 0 })
    const id = await pending('maria', event, { dayIds: [first.id, second.id] })
    assert.deepEqual(await daysOf(id), ['chosen', 'waitlisted'])
    await declineRegistration(id, NO, SYSTEM)
    await restoreDeclined(id, SYSTEM)
    assert.deepEqual(await daysOf(id), ['chosen', 'waitlisted'])
    await assertCountsMatch(assert, event)
  })

  test('gives back the position of who stood in line', async ({ client, assert }) => {
    const desk = await approving(client, { registrationPolicy: 'open', capacity: 0 })
    const ids = []
    for (const who of ['jelena', 'maria', 'stefan'] as const) {
      ids.push(await confirmed(who, desk.event))
      clock.travelTo(clock.now().plus({ minutes: 1 }))
    }
    await declineRegistration(ids[1], NO, SYSTEM)
    const result = await restoreDeclined(ids[1], SYSTEM)
    assert.deepEqual(result, { ok: true, value: 'waitlisted' })
    assert.deepEqual(await waitingOrder(desk.event.id), ids)
    await assertCountsMatch(assert, desk.event)
  })

  test('is refused where there is nothing to take back', async ({ client, assert }) => {
    const { event, id } = await declined(client)
    const again = await pending('maria', event)
    assert.deepEqual(await restoreDeclined(id, SYSTEM), { ok: false, reason: 'registered_again' })
    assert.deepEqual(await restoreDeclined(again, SYSTEM), { ok: false, reason: 'not_declined' })
    await declineRegistration(again, NO, SYSTEM)
    await event.merge({ status: 'cancelled' }).save()
    assert.deepEqual(await restoreDeclined(again, SYSTEM), { ok: false, reason: 'event_closed' })
    assert.equal(await statusOf(again), 'declined')
  })

  test('is refused where no place is left and the list has closed', async ({ client, assert }) => {
    const { event, id } = await declined(client, { capacity: 1 })
    await approveRegistration(await pending('stefan', event), SYSTEM)
    await event.merge({ waitingClosesAt: clock.now().minus({ hours: 1 }) }).save()
    assert.deepEqual(await restoreDeclined(id, SYSTEM), { ok: false, reason: 'full' })
  })
})

test.group('The letters of a refusal that is taken back', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('are none where nobody was told', async ({ client, assert }) => {
    const { id } = await declined(client)
    const before = await kindsTo('maria@example.org')
    await restoreDeclined(id, SYSTEM)
    await runJobs()
    assert.deepEqual(await kindsTo('maria@example.org'), before)
  })

  test('are none where the one that said no has not left, which never leaves', async ({
    client,
    assert,
  }) => {
    const { id } = await declined(client)
    await runJobs()
    await restoreDeclined(id, SYSTEM)
    await runJobs()
    const kinds = await kindsTo('maria@example.org')
    assert.deepEqual(kinds.at(-1), ['registration.declined', 'suppressed'])
  })

  test('say that it is looked at again, to whom it was said', async ({ client, assert }) => {
    const server = await startMailServer()
    const { id } = await declined(client, {}, ADDRESS)
    await runJobs()
    await deliverDueMail()
    await restoreDeclined(id, SYSTEM)
    await runJobs()
    const { row, mail } = await lastMailTo(ADDRESS)
    assert.equal(row.kind, 'registration.restored')
    assert.include(mail.text!, 'The organiser has taken the earlier refusal back.')
    await declineRegistration(id, NO, SYSTEM)
    await runJobs()
    const again = await lastMailTo(ADDRESS)
    assert.equal(again.row.kind, 'registration.declined')
    await server.close()
  })
})
