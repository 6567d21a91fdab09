import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { PARTICIPANT, SYSTEM } from '#app/activity/record'
import { changeRegistration } from '#app/registrations/actions/change_registration'
import {
  approveRegistration,
  declineRegistration,
} from '#app/registrations/actions/decide_registration'
import Registration from '#app/registrations/models/registration'
import { createEvent } from '#database/factories/events'
import { CAST } from '#database/factories/people'
import { pending } from '#tests/helpers/approvals'
import { register } from '#tests/helpers/registrations'

const RUNS = 8
const EVENTS = 9
const PETAR = 'Petar Stojanović'

test.group('A name that is declined while it is registered elsewhere', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  test('is that of one person, who is still there', async ({ assert }) => {
    const { email } = CAST.jelena
    const others = []
    for (let number = 0; number < EVENTS; number += 1) others.push(await createEvent())
    for (let run = 0; run < RUNS; run += 1) {
      const event = await createEvent({ registrationPolicy: 'approval', approveChanges: true })
      const id = await pending('jelena', event)
      await approveRegistration(id, SYSTEM)
      const name = `${PETAR} ${'abcdefgh'[run]}`
      const wish = { name, organisationName: null, language: 'en', dayIds: [] }
      await changeRegistration(id, { ...wish, presence: 'on_site' }, PARTICIPANT)
      const [declined, ...elsewhere] = await Promise.all([
        declineRegistration(id, { usual: null, words: null }, SYSTEM),
        ...others.map(async (other, index) => {
          for (let turns = 0; turns < index * 5; turns += 1) await db.rawQuery('select 1')
          return register({ name, email }, other)
        }),
      ])
      assert.isTrue(declined.ok)
      const rows = await Registration.query().whereIn('id', elsewhere)
      const people = await db.from('people').where({ name, email_normalised: email })
      assert.lengthOf(people, 1)
      assert.isTrue(rows.every(({ personId }) => personId === people[0].id))
    }
  }).timeout(60_000)
})
