import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { PARTICIPANT, SYSTEM } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { findOrMakePerson } from '#app/people/actions/find_or_make_person'
import { changeRegistration } from '#app/registrations/actions/change_registration'
import {
  approveRegistration,
  declineRegistration,
} from '#app/registrations/actions/decide_registration'
import { insertWithDays } from '#app/registrations/actions/insert_registration'
import Registration from '#app/registrations/models/registration'
import { createEvent } from '#database/factories/events'
import { CAST } from '#database/factories/people'
import { pending } from '#tests/helpers/approvals'
import { register } from '#tests/helpers/registrations'
import { somebodyWaits } from '#tests/helpers/waiting_locks'

const RUNS = 8
const EVENTS = 9
const PETAR = 'Petar Stojanović'
const TYPED = {
  organisationName: null,
  organisationType: null,
  country: null,
  district: null,
  role: 'participant',
  language: null,
  locale: 'en',
} as const

test.group('A name that is declined while it is registered elsewhere', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  async function changed(name: string) {
    const event = await createEvent({ registrationPolicy: 'approval', approveChanges: true })
    const id = await pending('jelena', event)
    await approveRegistration(id, SYSTEM)
    const wish = { name, organisationName: null, language: 'en', dayIds: [] }
    await changeRegistration(id, { ...wish, presence: 'on_site' }, PARTICIPANT)
    return id
  }
  const decline = (id: number) => declineRegistration(id, { usual: null, words: null }, SYSTEM)

  test('keeps the person who has been found for the other registration and is written in a moment', async ({
    assert,
  }) => {
    const { email } = CAST.jelena
    const other = await createEvent()
    const id = await changed(PETAR)
    const held = await db.transaction(async (trx) => {
      const personId = await findOrMakePerson(trx, { name: PETAR, nameLocale: 'en', email })
      const declining = decline(id)
      await Promise.race([somebodyWaits(), declining])
      const row = { event_id: other.id, person_id: personId, status: 'confirmed', source: 'form' }
      await insertWithDays(trx, row, { ...TYPED, name: PETAR, email }, [], clock.now())
      return { personId, declining }
    })
    const declined = await held.declining
    assert.isTrue(declined.ok)
    assert.isNotNull(await db.from('people').where('id', held.personId).first())
  })

  test('is that of one person, who is still there', async ({ assert }) => {
    const { email } = CAST.jelena
    const others = []
    for (let number = 0; number < EVENTS; number += 1) others.push(await createEvent())
    for (let run = 0; run < RUNS; run += 1) {
      const name = `${PETAR} ${'abcdefgh'[run]}`
      const id = await changed(name)
      const [declined, ...elsewhere] = await Promise.all([
        decline(id),
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
