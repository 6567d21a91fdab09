import { setImmediate } from 'node:timers/promises'
import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { PARTICIPANT } from '#app/activity/record'
import type Event from '#app/events/models/event'
import { cancelRegistration } from '#app/registrations/actions/cancel_registration'
import { changeRegistration } from '#app/registrations/actions/change_registration'
import { confirmRegistration } from '#app/registrations/actions/confirm_registration'
import { createPerson } from '#database/factories/people'
import { createRegistration } from '#database/factories/registrations'
import { agedFormToken } from '#tests/helpers/forms'
import { choosable } from '#tests/helpers/full_days'
import { assertCountsMatch, register } from '#tests/helpers/registrations'

const RUNS = 5
const PEOPLE = 50

const people = Array.from({ length: PEOPLE }, (_, number) => ({
  name: `Person ${number}`,
  email: `person.${number}@example.org`,
}))

function send(client: ApiClient, event: Event, person: object, days: number[]) {
  return client
    .post(`/en/events/${event.slug}/registrations`)
    .redirects(0)
    .form({
      ...person,
      days,
      country: 'RS',
      notice: '1',
      form_token: agedFormToken(`registration:${event.id}`),
    })
}

function choose(id: number, dayIds: number[]) {
  const { name } = people[0]
  const rest = { organisationName: null, language: 'en', presence: 'on_site' as const }
  return changeRegistration(id, { name, dayIds, ...rest }, PARTICIPANT)
}

async function onDay(dayId: number, status: string): Promise<number> {
  const rows = await db
    .from('registration_days')
    .join('registrations', 'registrations.id', 'registration_days.registration_id')
    .where({ 'day_id': dayId, 'registration_days.status': status, 'holds_seat': true })
  return rows.length
}

test.group('Fifty people at once for the last seat of a day', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  test('all have the other day, one has this one, and forty-nine wait for it', async ({
    client,
    assert,
  }) => {
    const { event, first, second, both } = await choosable(1, { confirmEmail: false })
    const answers = await Promise.all(people.map((person) => send(client, event, person, both)))
    assert.deepEqual([...new Set(answers.map((answer) => answer.status()))], [303])
    assert.equal(await onDay(first, 'chosen'), PEOPLE)
    assert.equal(await onDay(second, 'chosen'), 1)
    assert.equal(await onDay(second, 'waitlisted'), PEOPLE - 1)
    await assertCountsMatch(assert, event)
  }).timeout(60_000)

  test('who choose it later get it once, and the others wait for it', async ({ assert }) => {
    const { event, first, second, both } = await choosable(1, { confirmEmail: false })
    const ids = await Promise.all(people.map((one) => register(one, event, { dayIds: [first] })))
    const changed = await Promise.all(ids.map((id) => choose(id, both)))
    assert.isTrue(changed.every(({ ok }) => ok))
    assert.equal(await onDay(first, 'chosen'), PEOPLE)
    assert.equal(await onDay(second, 'chosen'), 1)
    assert.equal(await onDay(second, 'waitlisted'), PEOPLE - 1)
    await assertCountsMatch(assert, event)
  }).timeout(60_000)

  test('while others go, change and confirm, leave the books right every time', async ({
    assert,
  }) => {
    for (let run = 0; run < RUNS; run++) {
      const { event, first, second, both } = await choosable(5)
      const ids: number[] = []
      for (const person of people.slice(0, 20)) {
        ids.push(await register(person, event, { dayIds: both }))
      }
      for (const id of ids.slice(0, 12)) await confirmRegistration(id)
      await Promise.all([
        ...people.slice(20).map((person) => register(person, event, { dayIds: both })),
        ...ids
          .slice(0, 2)
          .map((id) => cancelRegistration(id, { actor: PARTICIPANT, reason: null })),
        ...ids.slice(2, 4).map((id) => choose(id, [first])),
        ...ids.slice(8, 10).map((id) => choose(id, [first])),
        ...ids.slice(12).map((id) => confirmRegistration(id)),
      ])
      assert.equal(await onDay(second, 'chosen'), 5)
      await assertCountsMatch(assert, event)
    }
  }).timeout(120_000)

  test('would overbook it with a guard that does not guard, so these tests would see it', async ({
    assert,
  }) => {
    const { event, second } = await choosable(1)
    const some = await Promise.all(people.slice(0, 6).map((person) => createPerson(person)))
    await Promise.all(
      some.map(async (person) => {
        const quota = await db.from('quotas').where('day_id', second).firstOrFail()
        await setImmediate()
        if (quota.taken < quota.capacity) await createRegistration(event, person)
      })
    )
    assert.isAbove(await onDay(second, 'chosen'), 1)
  })
})
