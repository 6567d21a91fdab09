import { setImmediate } from 'node:timers/promises'
import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import type Event from '#app/events/models/event'
import { cancelRegistration } from '#app/registrations/actions/cancel_registration'
import { confirmRegistration } from '#app/registrations/actions/confirm_registration'
import { registerParticipant } from '#app/registrations/actions/register_participant'
import { PARTICIPANT } from '#app/activity/record'
import { createEvent } from '#database/factories/events'
import { createPerson } from '#database/factories/people'
import { createInvitee, createRegistration } from '#database/factories/registrations'
import { agedFormToken } from '#tests/helpers/forms'
import { assertCountsMatch, register, statusesOf, wishOf } from '#tests/helpers/registrations'

const crowd = (size: number) =>
  Array.from({ length: size }, (_, number) => ({
    name: `Person ${number}`,
    email: `person.${number}@example.org`,
  }))

async function heldSeats(event: Event) {
  const held = await db.from('registrations').where({ event_id: event.id, holds_seat: true })
  return held.length
}

test.group('Many at once', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  test('the last seat goes to exactly one of the requests for it', async ({ client, assert }) => {
    const event = await createEvent({ capacity: 1 })
    const answers = await Promise.all(
      crowd(8).map((person) =>
        client
          .post(`/en/events/${event.slug}/registrations`)
          .redirects(0)
          .form({
            ...person,
            country: 'RS',
            notice: '1',
            form_token: agedFormToken(`registration:${event.id}`),
          })
      )
    )
    assert.deepEqual([...new Set(answers.map((answer) => answer.status()))], [303])
    assert.equal(await heldSeats(event), 1)
    await assertCountsMatch(assert, event)
  })

  test('twenty who confirm for seven seats fill seven, and thirteen wait', async ({ assert }) => {
    const event = await createEvent({ capacity: 7 })
    const ids = await Promise.all(crowd(20).map((person) => register(person, event)))
    await Promise.all(ids.map((id) => confirmRegistration(id)))
    assert.deepEqual(await statusesOf(event), { confirmed: 7, waitlisted: 13 })
    await assertCountsMatch(assert, event)
  })

  test('each seat given up is offered once, while others come and go', async ({ assert }) => {
    const event = await createEvent({ capacity: 5 })
    const ids: number[] = []
    for (const person of crowd(10)) ids.push(await register(person, event))
    for (const id of ids) await confirmRegistration(id)
    const leave = ids.slice(0, 3).map((id) => {
      return cancelRegistration(id, { actor: PARTICIPANT, reason: null })
    })
    const come = ['late.one', 'late.two', 'late.three'].map((name) =>
      register({ name, email: `${name}@example.org` }, event)
    )
    await Promise.all([...leave, ...come])
    const { offered, confirmed, waitlisted } = await statusesOf(event)
    assert.deepEqual(
      { offered, confirmed, waitlisted },
      { offered: 3, confirmed: 2, waitlisted: 2 }
    )
    assert.equal(await heldSeats(event), 5)
    await assertCountsMatch(assert, event)
  })

  test('one form sent many times at once is one registration', async ({ assert }) => {
    const event = await createEvent()
    const wish = wishOf('jelena', event)
    const results = await Promise.all(Array.from({ length: 6 }, () => registerParticipant(wish)))
    assert.lengthOf(new Set(results.map((result) => result.ok && result.value)), 1)
    assert.deepEqual(await statusesOf(event), { unconfirmed: 1 })
  })

  test('one person on several forms at once is one registration', async ({ assert }) => {
    const event = await createEvent()
    await Promise.all(Array.from({ length: 6 }, () => register('jelena', event)))
    assert.deepEqual(await statusesOf(event), { unconfirmed: 1 })
    assert.lengthOf(await db.from('people'), 1)
  })

  test('one invitation sent back by many at once is one registration', async ({
    client,
    assert,
  }) => {
    const event = await createEvent({ registrationPolicy: 'invited' })
    const { token } = await createInvitee(event)
    const answers = await Promise.all(
      crowd(5).map(({ name }) =>
        client
          .post(`/bg/invited/${token}`)
          .redirects(0)
          .form({
            name,
            country: 'BG',
            notice: '1',
            form_token: agedFormToken(`registration:${event.id}`),
          })
      )
    )
    assert.deepEqual([...new Set(answers.map((answer) => answer.status()))], [303])
    assert.deepEqual(await statusesOf(event), { confirmed: 1 })
  })

  test('a guard that does not guard overbooks, so these tests would see it', async ({ assert }) => {
    const event = await createEvent({ capacity: 1 })
    const people = await Promise.all(crowd(6).map((person) => createPerson(person)))
    await Promise.all(
      people.map(async (person) => {
        const quota = await db.from('quotas').where('event_id', event.id).firstOrFail()
        await setImmediate()
        if (quota.taken < quota.capacity) await createRegistration(event, person)
      })
    )
    assert.isAbove(await heldSeats(event), 1)
  })
})
