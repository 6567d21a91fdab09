import { setImmediate } from 'node:timers/promises'
import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { PARTICIPANT } from '#app/activity/record'
import type Event from '#app/events/models/event'
import { cancelRegistration } from '#app/registrations/actions/cancel_registration'
import { confirmRegistration } from '#app/registrations/actions/confirm_registration'
import { createEvent, createLimitedSession } from '#database/factories/events'
import { createPerson } from '#database/factories/people'
import { createRegistration } from '#database/factories/registrations'
import { ownPathOf, rowsOf } from '#tests/helpers/companions'
import { agedFormToken } from '#tests/helpers/forms'
import { assertCountsMatch, register } from '#tests/helpers/registrations'

const RUNS = 5

const person = (number: number) => ({
  name: `Person ${number}`,
  email: `person.${number}@example.org`,
})

const names = (number: number) =>
  Array.from({ length: number }, (_, index) => `Guest ${'abcdefghi'[index]}`)

/** Somebody sends the form with so many others, and perhaps for a session. */
function send(client: ApiClient, event: Event, who: number, others: number, sessionId?: number) {
  return client
    .post(`/en/events/${event.slug}/registrations`)
    .redirects(0)
    .form({
      ...person(who),
      country: 'RS',
      notice: '1',
      ...rowsOf(...names(others)),
      form_token: agedFormToken(`registration:${event.id}`),
      ...(sessionId && { sessions: [sessionId] }),
    })
}

/** The statuses within each group, each once: all of a group stand alike. */
async function standing(event: Event): Promise<string[][]> {
  const rows = await db.from('registrations').where('event_id', event.id).orderBy('id')
  const groups = Map.groupBy(rows, ({ id, parent_id: parentId }) => parentId ?? id)
  return [...groups.values()].map((group) => [...new Set(group.map(({ status }) => status))])
}

async function held(event: Event): Promise<number> {
  const rows = await db.from('registrations').where({ event_id: event.id, holds_seat: true })
  return rows.length
}

test.group('Groups at once for the last seats', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  test('two groups of three for five seats: one has its seats, one waits', async ({
    client,
    assert,
  }) => {
    for (let run = 0; run < RUNS; run++) {
      const event = await createEvent({ capacity: 5, mostCompanions: 2, confirmEmail: false })
      await Promise.all([send(client, event, 1, 2), send(client, event, 2, 2)])
      const stand = await standing(event)
      assert.deepEqual(stand.flat().sort(), ['confirmed', 'waitlisted'])
      await assertCountsMatch(assert, event)
    }
  })

  test('groups against single people: whole groups or none, never a seat too many', async ({
    client,
    assert,
  }) => {
    for (let run = 0; run < RUNS; run++) {
      const event = await createEvent({ capacity: 7, mostCompanions: 3, confirmEmail: false })
      const { id: tables } = await createLimitedSession(event, { capacity: 4 })
      const sizes = [0, 3, 0, 2, 3, 0, 1, 3, 0, 2]
      await Promise.all(sizes.map((others, who) => send(client, event, who, others, tables)))
      const stand = await standing(event)
      assert.lengthOf(stand, sizes.length)
      assert.isEmpty(stand.filter((statuses) => statuses.length !== 1))
      assert.isAtMost(await held(event), 7)
      assert.isAtLeast(await held(event), 4)
      await assertCountsMatch(assert, event)
    }
  })

  test('one more companion against a newcomer: one of them has the last seat', async ({
    client,
    assert,
  }) => {
    for (let run = 0; run < RUNS; run++) {
      const event = await createEvent({ capacity: 2, mostCompanions: 1, confirmEmail: false })
      const id = await register(person(0), event)
      const change = client
        .put(`${await ownPathOf(id)}/edit`)
        .redirects(0)
        .form({ name: 'Person 0', language: 'en', ...rowsOf('Guest a') })
      await Promise.all([change, send(client, event, 1, 0)])
      assert.equal(await held(event), 2)
      await assertCountsMatch(assert, event)
    }
  })

  test('while groups go, accept and grow, the books stay right', async ({ client, assert }) => {
    for (let run = 0; run < RUNS; run++) {
      const event = await createEvent({ capacity: 8, mostCompanions: 3, confirmEmail: false })
      const ids: number[] = []
      for (const [who, others] of [3, 1, 1, 2, 0, 3].entries()) {
        ids.push(await register(person(who), event, { companions: names(others) }))
      }
      const guest = await db.from('registrations').where('parent_id', ids[0]).firstOrFail()
      await Promise.all([
        cancelRegistration(ids[1], { actor: PARTICIPANT, reason: null }),
        cancelRegistration(ids[0], { actor: PARTICIPANT, reason: null, companions: [guest.id] }),
        confirmRegistration(ids[3]),
        confirmRegistration(ids[4]),
        send(client, event, 20, 2),
        send(client, event, 21, 0),
        client
          .put(`${await ownPathOf(ids[2])}/edit`)
          .redirects(0)
          .form({
            name: 'Person 2',
            language: 'en',
            ...rowsOf(...names(3)),
          }),
      ])
      assert.isAtMost(await held(event), 8)
      await assertCountsMatch(assert, event)
    }
  })

  test('a guard that does not guard overbooks, so these tests would see it', async ({ assert }) => {
    const event = await createEvent({ capacity: 3 })
    const people = await Promise.all([1, 2, 3, 4].map((who) => createPerson(person(who))))
    await Promise.all(
      [0, 2].map(async (from) => {
        const quota = await db.from('quotas').where('event_id', event.id).firstOrFail()
        await setImmediate()
        if (quota.taken + 2 > quota.capacity) return
        for (const one of people.slice(from, from + 2)) await createRegistration(event, one)
      })
    )
    assert.isAbove(await held(event), 3)
  })
})
