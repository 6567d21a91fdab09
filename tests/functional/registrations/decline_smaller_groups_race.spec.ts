import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { PARTICIPANT, SYSTEM } from '#app/activity/record'
import { changeRegistration } from '#app/registrations/actions/change_registration'
import {
  approveRegistration,
  declineRegistration,
} from '#app/registrations/actions/decide_registration'
import Registration from '#app/registrations/models/registration'
import { createEvent } from '#database/factories/events'
import { pending } from '#tests/helpers/approvals'
import { assertCountsMatch, register } from '#tests/helpers/registrations'

const SEATS = 4
const RUNS = 4

test.group('Declining that fewer come along while others take the seats', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  test('gives back all the seats or none, and never more than there are', async ({ assert }) => {
    for (let run = 0; run < RUNS; run += 1) {
      const event = await createEvent({
        registrationPolicy: 'approval',
        approveChanges: true,
        mostCompanions: 3,
        capacity: SEATS,
      })
      const id = await pending('maria', event, { companions: ['Иван', 'Петър', 'Стоян'] })
      await approveRegistration(id, SYSTEM)
      const name = 'Мария Димитрова'
      const alone = { name, organisationName: null, language: 'en', dayIds: [], companions: [] }
      await changeRegistration(id, { ...alone, presence: 'on_site' }, PARTICIPANT)
      const [declined] = await Promise.all([
        declineRegistration(id, { usual: null, words: null }, SYSTEM),
        ...(['jelena', 'stefan', 'nora'] as const).map((who) => register(who, event)),
      ])
      const seated = await Registration.query().where({ event_id: event.id, holds_seat: true })
      const own = seated.filter((one) => one.id === id || one.parentId === id)
      assert.equal(own.length, declined.ok ? SEATS : 1)
      assert.isAtMost(seated.length, SEATS)
      await assertCountsMatch(assert, event)
    }
  }).timeout(60_000)
})
