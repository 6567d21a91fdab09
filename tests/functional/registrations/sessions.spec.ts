import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { PARTICIPANT } from '#app/activity/record'
import type Event from '#app/events/models/event'
import { clock } from '#app/core/clock'
import { cancelRegistration } from '#app/registrations/actions/cancel_registration'
import { changeRegistration } from '#app/registrations/actions/change_registration'
import { confirmRegistration } from '#app/registrations/actions/confirm_registration'
import { expireHolds } from '#app/registrations/actions/expire_holds'
import { offerPlaces } from '#app/registrations/actions/offer_places'
import Quota from '#app/registrations/models/quota'
import Registration from '#app/registrations/models/registration'
import { ownPath } from '#app/registrations/own_link'
import { createEvent, createLimitedSession } from '#database/factories/events'
import type { CastMember } from '#database/factories/people'
import { runJobs } from '#tests/helpers/jobs'
import { mailsTo } from '#tests/helpers/mail'
import { read } from '#tests/helpers/read'
import { sendForm } from '#tests/helpers/registration_form'
import { assertCountsMatch, register, statusOf } from '#tests/helpers/registrations'

const WITHDRAWN = { actor: PARTICIPANT, reason: null }

const CHANGES = {
  name: 'Jelena Stojanović',
  organisationName: null,
  language: 'en',
  dayIds: [],
  presence: 'on_site' as const,
}

async function confirmed(who: CastMember, event: Event, sessionIds: number[]) {
  const id = await register(who, event, { sessionIds })
  await confirmRegistration(id)
  return id
}

/** How a registration's places at sessions stand, by session. */
async function placesOf(id: number): Promise<Record<number, string>> {
  const rows = await db.from('session_places').where('registration_id', id)
  return Object.fromEntries(rows.map((row) => [row.session_id, row.status]))
}

/** An event with room for many, and a session of one seat that Jelena has and Maria waits for. */
async function fullSession(attributes: Parameters<typeof createEvent>[0] = {}) {
  const event = await createEvent(attributes)
  const { id: tables } = await createLimitedSession(event, { capacity: 1 })
  const jelena = await confirmed('jelena', event, [tables])
  clock.travelTo(clock.now().plus({ minutes: 1 }))
  const maria = await confirmed('maria', event, [tables])
  clock.travelTo(clock.now().plus({ minutes: 1 }))
  return { event, tables, jelena, maria }
}

test.group('A session with its own limit', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('tells of a place there each time that one is given', async ({ assert }) => {
    const { event, tables, jelena, maria } = await fullSession()
    const minute = () => clock.travelTo(clock.now().plus({ minutes: 1 }))
    const ask = async (sessionIds: number[]) => {
      minute()
      await changeRegistration(
        maria,
        { ...CHANGES, name: 'Мария Димитрова', sessionIds },
        PARTICIPANT
      )
    }
    const giveUp = async (id: number) => {
      minute()
      await cancelRegistration(id, WITHDRAWN)
      await runJobs()
      const mails = await mailsTo('maria@example.org')
      return mails.filter(({ row }) => row.kind === 'registration.session_seated').length
    }
    assert.equal(await giveUp(jelena), 1)
    await ask([])
    const nora = await confirmed('nora', event, [tables])
    await ask([tables])
    assert.equal(await giveUp(nora), 2)
  })

  test('can be full while the event is not: one has a place there and waits here', async ({
    assert,
  }) => {
    const { event, tables, jelena, maria } = await fullSession({ capacity: 5 })
    assert.deepEqual(await placesOf(jelena), { [tables]: 'confirmed' })
    assert.equal(await statusOf(maria), 'confirmed')
    assert.deepEqual(await placesOf(maria), { [tables]: 'waitlisted' })
    await assertCountsMatch(assert, event)
  })

  test('is open to nobody for whom the event is full', async ({ assert }) => {
    const event = await createEvent({ capacity: 1 })
    const { id: tables } = await createLimitedSession(event, { capacity: 5 })
    await confirmed('jelena', event, [])
    const maria = await confirmed('maria', event, [tables])
    assert.deepEqual(await placesOf(maria), { [tables]: 'waitlisted' })
    await assertCountsMatch(assert, event)
  })

  test('is left by whoever loses their seat at the event, and the next has theirs', async ({
    assert,
  }) => {
    const event = await createEvent()
    const { id: tables } = await createLimitedSession(event, { capacity: 1 })
    const unanswered = await register('jelena', event, { sessionIds: [tables] })
    clock.travelTo(clock.now().plus({ minutes: 1 }))
    const maria = await confirmed('maria', event, [tables])
    assert.deepEqual(await placesOf(unanswered), { [tables]: 'confirmed' })
    clock.travelTo(clock.now().plus({ hours: 3 }))
    await expireHolds()
    assert.deepEqual(await placesOf(unanswered), { [tables]: 'waitlisted' })
    assert.deepEqual(await placesOf(maria), { [tables]: 'confirmed' })
    await assertCountsMatch(assert, event)
  })

  test('gives a seat that becomes free to whoever waits first, and tells them', async ({
    assert,
  }) => {
    const { event, tables, jelena, maria } = await fullSession()
    await cancelRegistration(jelena, WITHDRAWN)
    assert.deepEqual(await placesOf(jelena), { [tables]: 'given_up' })
    assert.deepEqual(await placesOf(maria), { [tables]: 'confirmed' })
    await assertCountsMatch(assert, event)
    await runJobs()
    const mails = await mailsTo('maria@example.org')
    assert.include(
      mails.map(({ mail }) => mail.subject),
      'A place at a session: Day of clusters'
    )
  })

  test('tells nobody of a seat that they got at once', async ({ assert }) => {
    const { jelena } = await fullSession({ confirmEmail: false })
    await runJobs()
    const { email } = await Registration.findOrFail(jelena)
    const mails = await mailsTo(email!)
    assert.notInclude(
      mails.map(({ row }) => row.kind),
      'registration.session_seated'
    )
  })

  test('stands in the letter that confirms the place, with one’s place in the line', async ({
    assert,
  }) => {
    await fullSession()
    await runJobs()
    const letters = await mailsTo('maria@example.org')
    const { mail } = letters.find(({ row }) => row.kind === 'calendar.confirmed')!
    assert.match(mail.text!, /Sessions with limited places:[^]*Waiting, no\. 1/)
  })

  test('lets no newcomer pass those who wait', async ({ assert }) => {
    const { event, tables, jelena, maria } = await fullSession()
    await changeRegistration(jelena, { ...CHANGES, sessionIds: [] }, PARTICIPANT)
    const nora = await confirmed('nora', event, [tables])
    assert.deepEqual(await placesOf(maria), { [tables]: 'confirmed' })
    assert.deepEqual(await placesOf(nora), { [tables]: 'waitlisted' })
    await assertCountsMatch(assert, event)
  })

  test('seats as many of those who wait as its limit was raised by', async ({ assert }) => {
    const { event, tables, maria } = await fullSession()
    const nora = await confirmed('nora', event, [tables])
    await Quota.query().where('session_id', tables).update({ capacity: 2 })
    await offerPlaces(event.id)
    assert.deepEqual(await placesOf(maria), { [tables]: 'confirmed' })
    assert.deepEqual(await placesOf(nora), { [tables]: 'waitlisted' })
  })

  test('throws nobody out where its limit was lowered', async ({ assert }) => {
    const { event, tables, jelena } = await fullSession()
    await Quota.query().where('session_id', tables).update({ capacity: 0 })
    await offerPlaces(event.id)
    assert.deepEqual(await placesOf(jelena), { [tables]: 'confirmed' })
  })

  test('is kept with its position when something else is changed', async ({ assert }) => {
    const { tables, jelena, maria } = await fullSession()
    await changeRegistration(jelena, { ...CHANGES, name: 'Jelena S.' }, PARTICIPANT)
    assert.deepEqual(await placesOf(jelena), { [tables]: 'confirmed' })
    assert.deepEqual(await placesOf(maria), { [tables]: 'waitlisted' })
  })

  test('is not for those who come online', async ({ assert }) => {
    const event = await createEvent({ days: [{ mode: 'hybrid' }] })
    const { id: tables } = await createLimitedSession(event, { capacity: 5 })
    const id = await register('jelena', event, { sessionIds: [tables], presence: 'online' })
    assert.deepEqual(await placesOf(id), {})
  })
})

test.group('Asking for a session', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('is part of the form, which says how many places are left', async ({ client, assert }) => {
    const { event } = await fullSession()
    await createLimitedSession(event, { capacity: 4, starts: '13:00', ends: '14:00', title: 'Lab' })
    const form = await read(client, `/en/events/${event.slug}/register`)
    assert.include(form, 'Matchmaking tables')
    assert.include(form, '1 waiting before you')
    assert.include(form, '4 places left')
  })

  test('is kept with the registration', async ({ client, assert }) => {
    const event = await createEvent()
    const { id: tables } = await createLimitedSession(event, { capacity: 4 })
    const sent = await sendForm(client, event, { sessions: [tables] })
    sent.assertStatus(303)
    const { id } = await Registration.findByOrFail('event_id', event.id)
    assert.deepEqual(await placesOf(id), { [tables]: 'confirmed' })
  })

  test('is refused for two at the same time, for another event’s and for none at all', async ({
    client,
  }) => {
    const event = await createEvent()
    const one = await createLimitedSession(event, { capacity: 4 })
    const two = await createLimitedSession(event, { capacity: 4, starts: '11:30', ends: '12:30' })
    const other = await createLimitedSession(await createEvent(), { capacity: 4 })
    const both = await sendForm(client, event, { sessions: [one.id, two.id] })
    both.assertStatus(422)
    both.assertTextIncludes('These run at the same time')
    for (const sessions of [[other.id], ['abc']]) {
      const wrong = await sendForm(client, event, { sessions })
      wrong.assertStatus(422)
    }
  })

  test('shows on the own page how each place stands', async ({ client, assert }) => {
    const { maria, jelena } = await fullSession()
    const page = async (id: number) => {
      const { tokenEncrypted } = await Registration.findOrFail(id)
      return read(client, ownPath('en', tokenEncrypted))
    }
    assert.include(await page(jelena), 'A place is yours')
    assert.include(await page(maria), 'Waiting, no. 1')
  })
})
