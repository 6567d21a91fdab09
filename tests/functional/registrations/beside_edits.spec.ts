import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { SYSTEM } from '#app/activity/record'
import { editEvent } from '#app/events/actions/edit_event'
import { createEvent } from '#database/factories/events'
import { assertCountsMatch, register, statusesOf } from '#tests/helpers/registrations'

const ROUNDS = 12

test.group('Registering while the event is being edited', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  test('waits for the edit, and neither of the two is turned away', async ({ assert }) => {
    const event = await createEvent({ capacity: 100 })
    for (let round = 0; round < ROUNDS; round += 1) {
      const guest = (number: number) =>
        register(
          { name: `Guest ${round} ${number}`, email: `g${round}.${number}@example.org` },
          event
        )
      const edit = editEvent({
        eventId: event.id,
        values: { capacity: 101 + round },
        actor: SYSTEM,
      })
      const answers = await Promise.allSettled([guest(1), edit, guest(2)])
      const failed = answers.filter(({ status }) => status === 'rejected')
      assert.isEmpty(failed, `round ${round}`)
    }
    assert.deepEqual(await statusesOf(event), { unconfirmed: ROUNDS * 2 })
    await assertCountsMatch(assert, event)
  })
})
