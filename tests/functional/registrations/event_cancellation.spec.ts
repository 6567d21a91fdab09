import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { PARTICIPANT, SYSTEM } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { cancelEvent } from '#app/events/actions/cancel_event'
import type Event from '#app/events/models/event'
import { changeRegistration } from '#app/registrations/actions/change_registration'
import { approveRegistration } from '#app/registrations/actions/decide_registration'
import { expireHolds } from '#app/registrations/actions/expire_holds'
import type Registration from '#app/registrations/models/registration'
import { createEvent } from '#database/factories/events'
import { CAST, createPerson, type CastMember } from '#database/factories/people'
import { createRegistration } from '#database/factories/registrations'
import { runJobs } from '#tests/helpers/jobs'
import { lastMailTo, mailsTo } from '#tests/helpers/mail'
import { statusOf } from '#tests/helpers/registrations'

const TITLES = { bg: 'Ден на клъстерите', en: 'Day of clusters' }
const REASON = 'Zgrada je zatvorena.'

async function registered(event: Event, who: CastMember, status: Registration['status']) {
  const { locale } = CAST[who]
  const { registration } = await createRegistration(event, await createPerson(who), {
    status,
    locale,
  })
  return registration
}

async function callOff(event: Event) {
  const result = await cancelEvent({ eventId: event.id, reason: REASON, actor: SYSTEM })
  if (!result.ok) throw new Error(result.reason)
  await runJobs()
}

async function kindsTo(who: CastMember) {
  const mails = await mailsTo(CAST[who].email)
  return mails.map(({ row }) => row.kind)
}

test.group('An event that is called off', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('tells everybody who hoped for a place, in their language, and why', async ({ assert }) => {
    const event = await createEvent({ titles: TITLES })
    await registered(event, 'maria', 'waitlisted')
    await registered(event, 'stefan', 'pending')
    await registered(event, 'nora', 'offered')
    await callOff(event)
    for (const who of ['maria', 'stefan', 'nora'] as const) {
      assert.deepEqual(await kindsTo(who), ['registration.event_cancelled'])
    }
    const { mail } = await lastMailTo('maria@example.org')
    assert.equal(mail.subject, 'Отменено: Ден на клъстерите')
    assert.include(mail.text!, `Организаторът пише: ${REASON}`)
    assert.include(mail.html as string, REASON)
  })

  test('tells once whoever had a place and changed something since', async ({ assert }) => {
    const event = await createEvent({ registrationPolicy: 'approval', approveChanges: true })
    const { id, name } = await registered(event, 'nora', 'pending')
    await approveRegistration(id, SYSTEM)
    await runJobs()
    const asBefore = { name, language: 'en', dayIds: [], presence: 'on_site' as const }
    await changeRegistration(id, { ...asBefore, organisationName: 'Cluster House' }, PARTICIPANT)
    await callOff(event)
    assert.deepEqual(await kindsTo('nora'), ['calendar.confirmed', 'calendar.cancelled'])
  })

  test('says nothing to addresses that nobody confirmed, nor twice to those who had a place', async ({
    assert,
  }) => {
    const event = await createEvent()
    await registered(event, 'maria', 'unconfirmed')
    await registered(event, 'jelena', 'confirmed')
    await registered(event, 'natasa', 'cancelled')
    await callOff(event)
    assert.isEmpty(await kindsTo('maria'))
    assert.deepEqual(await kindsTo('jelena'), ['calendar.cancelled'])
    assert.isEmpty(await kindsTo('natasa'))
  })

  test('passes no offered place on, and does not say that it did', async ({ assert }) => {
    const event = await createEvent({ capacity: 1 })
    const offered = await registered(event, 'nora', 'offered')
    await offered.merge({ holdUntil: clock.now().plus({ hours: 48 }) }).save()
    await callOff(event)
    clock.travelTo(clock.now().plus({ days: 3 }))
    await expireHolds()
    await runJobs()
    assert.deepEqual(await kindsTo('nora'), ['registration.event_cancelled'])
  })

  test('gives no place to who waits for approval', async ({ assert }) => {
    const event = await createEvent({ registrationPolicy: 'approval' })
    const { id } = await registered(event, 'maria', 'pending')
    await callOff(event)
    const result = await approveRegistration(id, SYSTEM)
    assert.deepEqual(result, { ok: false, reason: 'event_closed' })
    assert.equal(await statusOf(id), 'pending')
  })
})

test.group('An event that is over', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('gives no place to who waits for approval', async ({ assert }) => {
    const event = await createEvent({ registrationPolicy: 'approval' })
    const { id } = await registered(event, 'maria', 'pending')
    clock.travelTo(clock.now().plus({ days: 30 }))
    const result = await approveRegistration(id, SYSTEM)
    assert.deepEqual(result, { ok: false, reason: 'event_closed' })
  })
})
