import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { setTimeout } from 'node:timers/promises'
import { test } from '@japa/runner'
import { PARTICIPANT, SYSTEM } from '#app/activity/record'
import type Event from '#app/events/models/event'
import { cancelRegistration } from '#app/registrations/actions/cancel_registration'
import { confirmRegistration } from '#app/registrations/actions/confirm_registration'
import { offerPlace } from '#app/registrations/actions/offer_place'
import { offerPlaces } from '#app/registrations/actions/offer_places'
import { createEvent, createLimitedSession } from '#database/factories/events'
import { agedFormToken } from '#tests/helpers/forms'
import { assertCountsMatch, register, statusesOf } from '#tests/helpers/registrations'

const RUNS = 10
const PEOPLE = 50
const SEATS = 12
const TABLES = 5
/** Milliseconds within which all of them begin, in an order that differs from run to run. */
const RUSH = 160

const people = Array.from({ length: PEOPLE }, (_, number) => ({
  name: `Person ${number}`,
  email: `person.${number}@example.org`,
}))

const idsWith = async (event: Event, status: string): Promise<number[]> => {
  const rows = await db
    .from('registrations')
    .where({ event_id: event.id, status })
    .orderBy('id')
    .select('id')
  return rows.map(({ id }) => id)
}

function send(client: ApiClient, event: Event, person: object, session: number) {
  return client
    .post(`/en/events/${event.slug}/registrations`)
    .redirects(0)
    .form({
      ...person,
      country: 'RS',
      notice: '1',
      sessions: [session],
      form_token: agedFormToken(`registration:${event.id}`),
    })
}

/** Begins at some moment of the rush. A request is only sent once somebody awaits it. */
async function sometime<T>(work: () => PromiseLike<T>): Promise<T> {
  await setTimeout(Math.random() * RUSH)
  return work()
}

/** Half of the people come beforehand; then the others come while some of these go, accept, and are offered seats. */
async function crowded(client: ApiClient) {
  const event = await createEvent({ capacity: SEATS, confirmEmail: false })
  const { id: tables } = await createLimitedSession(event, { capacity: TABLES })
  for (const person of people.slice(0, PEOPLE / 2)) {
    await register(person, event, { sessionIds: [tables] })
  }
  const [seated, waiting] = [await idsWith(event, 'confirmed'), await idsWith(event, 'waitlisted')]
  const come = people
    .slice(PEOPLE / 2)
    .map((person) => sometime(() => send(client, event, person, tables)))
  const leave = [...seated.slice(0, 6), ...waiting.slice(8, 10)].map((id) =>
    sometime(() => cancelRegistration(id, { actor: PARTICIPANT, reason: null }))
  )
  const accept = waiting.slice(0, 4).map((id) => sometime(() => confirmRegistration(id)))
  const offer = [
    sometime(() => offerPlaces(event.id)),
    sometime(() => offerPlaces(event.id)),
    sometime(() => offerPlace(waiting[9], SYSTEM)),
  ]
  const [answers] = await Promise.all([Promise.all(come), ...leave, ...accept, ...offer])
  return { event, statuses: answers.map((answer) => answer.status()) }
}

test.group('Fifty people at once for the last seats', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  test('while others go, accept and are offered seats, leave the books right in ten runs of ten', async ({
    client,
    assert,
  }) => {
    for (let run = 0; run < RUNS; run++) {
      const { event, statuses } = await crowded(client)
      assert.isEmpty(statuses.filter((status) => status !== 303))
      const held = await db.from('registrations').where({ event_id: event.id, holds_seat: true })
      assert.lengthOf(held, SEATS)
      const counts = await statusesOf(event)
      assert.equal(
        Object.values(counts).reduce((sum, number) => sum + number),
        PEOPLE
      )
      const persons = await db.from('registrations').where('event_id', event.id).select('person_id')
      assert.equal(new Set(persons.map((row) => row.person_id)).size, PEOPLE)
      const sitting = await db
        .from('session_places')
        .join('quotas', 'quotas.session_id', 'session_places.session_id')
        .where({ 'quotas.event_id': event.id, 'status': 'confirmed' })
      assert.lengthOf(sitting, TABLES)
      await assertCountsMatch(assert, event)
    }
  }).timeout(120_000)
})
