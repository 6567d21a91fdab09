import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { PARTICIPANT } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { cancelRegistration } from '#app/registrations/actions/cancel_registration'
import { changeRegistration } from '#app/registrations/actions/change_registration'
import { confirmRegistration } from '#app/registrations/actions/confirm_registration'
import { ownPath } from '#app/registrations/own_link'
import Registration from '#app/registrations/models/registration'
import { createEvent, createLimitedSession } from '#database/factories/events'
import { callOff, callOn } from '#tests/helpers/cancelled_sessions'
import { runJobs } from '#tests/helpers/jobs'
import { assertCountsMatch, register } from '#tests/helpers/registrations'

/** A session of one seat that Jelena has and Maria waits for. */
async function fullSession() {
  const event = await createEvent()
  const session = await createLimitedSession(event, { capacity: 1 })
  const ids = []
  for (const who of ['jelena', 'maria'] as const) {
    const id = await register(who, event, { sessionIds: [session.id] })
    await confirmRegistration(id)
    clock.travelTo(clock.now().plus({ minutes: 1 }))
    ids.push(id)
  }
  const [jelena, maria] = ids
  const place = async (id: number) => {
    const row = await db.from('session_places').where('registration_id', id).first()
    return row?.status ?? null
  }
  return { event, session, jelena, maria, place }
}

test.group('Places at a session that was called off', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('go to nobody who waits until it takes place after all', async ({ assert }) => {
    const made = await fullSession()
    await callOff(made)
    await cancelRegistration(made.jelena, { actor: PARTICIPANT, reason: null })
    await runJobs()
    assert.equal(await made.place(made.maria), 'waitlisted')
    await callOn(made)
    await runJobs()
    assert.equal(await made.place(made.maria), 'confirmed')
    assert.equal(await made.place(made.jelena), 'given_up')
    await assertCountsMatch(assert, made.event)
  })

  test('go with the day that is given up meanwhile, and are for others should it take place', async ({
    assert,
  }) => {
    const event = await createEvent({
      confirmEmail: false,
      chooseDays: true,
      days: [{ date: '2030-03-12' }, { date: '2030-03-13' }],
    })
    const [first, second] = await event.related('days').query().orderBy('date')
    const session = await createLimitedSession(event, { capacity: 1 })
    const asks = { dayIds: [first.id], sessionIds: [session.id] }
    const maria = await register('maria', event, asks)
    const cancelled = (at: string | null) =>
      db.from('sessions').where('id', session.id).update({ cancelled_at: at })
    await cancelled(toSql(clock.now()))
    const { name, language } = await Registration.findOrFail(maria)
    const changes = { name, language, organisationName: null, presence: 'on_site' as const }
    await changeRegistration(maria, { ...changes, dayIds: [second.id] }, PARTICIPANT)
    await cancelled(null)
    const stefan = await register('stefan', event, asks)
    const places = await db.from('session_places').where('session_id', session.id).orderBy('id')
    assert.deepEqual(
      places.map((place) => [place.registration_id, place.status]),
      [
        [maria, 'given_up'],
        [stefan, 'confirmed'],
      ]
    )
    await assertCountsMatch(assert, event)
  })

  test('stand as cancelled on one’s own page', async ({ client }) => {
    const made = await fullSession()
    await callOff(made)
    const { tokenEncrypted } = await Registration.findOrFail(made.jelena)
    const page = await client.get(ownPath('en', tokenEncrypted))
    page.assertTextIncludes('Cancelled')
  })

  test('are no longer offered, nor given to whoever asks all the same', async ({
    client,
    assert,
  }) => {
    const made = await fullSession()
    const path = `/en/events/${made.event.slug}/register`
    const before = await client.get(path)
    before.assertTextIncludes('Sessions with limited places')
    await callOff(made)
    const after = await client.get(path)
    assert.notInclude(after.text(), 'Sessions with limited places')
    const stefan = await register('stefan', made.event, { sessionIds: [made.session.id] })
    assert.isNull(await made.place(stefan))
  })
})
