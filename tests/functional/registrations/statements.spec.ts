import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import type Event from '#app/events/models/event'
import { sharedForm } from '#app/registrations/queries/registration_form'
import { createEvent } from '#database/factories/events'
import { assertCountsMatch, register, statusesOf } from '#tests/helpers/registrations'
import { countStatements } from '#tests/helpers/statements'

const person = (number: number) => ({
  name: `Person ${number}`,
  email: `person.${number}@example.org`,
})

async function crowd(event: Event, from: number, to: number) {
  const people = Array.from({ length: to - from }, (_, index) => person(from + index))
  await Promise.all(people.map((one) => register(one, event)))
}

test.group('One more registration', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  for (const capacity of [null, 1]) {
    const seats = capacity === null ? 'seats for all' : 'a full event'
    test(`asks the database as often among many as among few: ${seats}`, async ({ assert }) => {
      const event = await createEvent({ capacity, confirmEmail: false })
      await crowd(event, 0, 2)
      const amongFew = await countStatements(() => register(person(1000), event))
      await crowd(event, 2, 300)
      const amongMany = await countStatements(() => register(person(1001), event))
      assert.equal(amongMany, amongFew)
    })
  }

  test('costs little more for thirty who come at once than for one', async ({ assert }) => {
    const event = await createEvent({ capacity: 10, confirmEmail: false })
    const one = await countStatements(() => register(person(1000), event))
    const thirty = await countStatements(() => crowd(event, 0, 30))
    assert.isBelow(thirty, 3 * one)
    assert.deepEqual(await statusesOf(event), { confirmed: 10, waitlisted: 21 })
    await assertCountsMatch(assert, event)
  })
})

test.group('Reading the form', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  test('costs thirty who open it at the same moment as much as one', async ({ assert }) => {
    const event = await createEvent({ capacity: 10 })
    const read = () => sharedForm(event.id, 'en', null)
    const one = await countStatements(read)
    const thirty = await countStatements(() => Promise.all(Array.from({ length: 30 }, read)))
    assert.equal(thirty, one)
    assert.isAbove(one, 0)
  })
})
