import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { PARTICIPANT, SYSTEM } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { cancelRegistration } from '#app/registrations/actions/cancel_registration'
import { confirmRegistration } from '#app/registrations/actions/confirm_registration'
import { approveRegistration } from '#app/registrations/actions/decide_registration'
import { expireHolds } from '#app/registrations/actions/expire_holds'
import { registerParticipant } from '#app/registrations/actions/register_participant'
import { createEvent, createLimitedSession } from '#database/factories/events'
import { groupStatuses, limitOf } from '#tests/helpers/companions'
import { assertCountsMatch, register, statusesOf, wishOf } from '#tests/helpers/registrations'

const WITHDRAWN = { actor: PARTICIPANT, reason: null }
const TWO = { companions: ['Marko Petrović', 'Jovana Petrović'] }

test.group('Those whom somebody brings along', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('have a seat each, and a code of their own', async ({ assert }) => {
    const event = await createEvent({ capacity: 5, mostCompanions: 3 })
    const jelena = await register('jelena', event, TWO)
    await confirmRegistration(jelena)
    const rows = await db.from('registrations').where('event_id', event.id).orderBy('id')
    assert.deepEqual(
      rows.map((row) => [row.name, row.status, row.parent_id, row.email]),
      [
        ['Jelena Stojanović', 'confirmed', null, 'jelena@example.org'],
        ['Marko Petrović', 'confirmed', jelena, null],
        ['Jovana Petrović', 'confirmed', jelena, null],
      ]
    )
    assert.lengthOf(new Set(rows.map((row) => row.check_in_secret)), 3)
    assert.containsSubset(await limitOf(event), { taken: 3 })
    await assertCountsMatch(assert, event)
  })

  test('wait with them where not all have a seat, from the same moment', async ({ assert }) => {
    const event = await createEvent({ capacity: 3, mostCompanions: 2, confirmEmail: false })
    await register('maria', event)
    const jelena = await register('jelena', event, TWO)
    assert.deepEqual(await groupStatuses(jelena), ['waitlisted', 'waitlisted', 'waitlisted'])
    const rows = await db
      .from('registrations')
      .where('event_id', event.id)
      .whereNotNull('queued_at')
    assert.lengthOf(new Set(rows.map((row) => String(row.queued_at))), 1)
    assert.deepEqual(await limitOf(event), { taken: 1, waiting: 3 })
    await assertCountsMatch(assert, event)
  })

  test('are no more than the organiser allows, nor than there are seats', async ({ assert }) => {
    const names = (number: number) =>
      Array.from({ length: number }, (_, index) => `Gost ${'abcdefghij'[index]}`)
    for (const { capacity, mostCompanions, most } of [
      { capacity: 5, mostCompanions: 9, most: 4 },
      { capacity: null, mostCompanions: 2, most: 2 },
      { capacity: 3, mostCompanions: 0, most: 0 },
    ]) {
      const event = await createEvent({ capacity, mostCompanions })
      const refused = await registerParticipant(
        wishOf('jelena', event, { companions: names(most + 1) })
      )
      assert.deepEqual(refused, { ok: false, reason: 'too_many', most })
      assert.deepEqual(await statusesOf(event), {})
      await register('jelena', event, { companions: names(most) })
      assert.deepEqual(await statusesOf(event), { unconfirmed: most + 1 })
      await assertCountsMatch(assert, event)
    }
  })

  test('need no seat where the event says so', async ({ assert }) => {
    const event = await createEvent({
      capacity: 1,
      mostCompanions: 2,
      companionsNeedSeats: false,
      confirmEmail: false,
    })
    const { id: tables } = await createLimitedSession(event, { capacity: 1 })
    const jelena = await register('jelena', event, { ...TWO, sessionIds: [tables] })
    assert.deepEqual(await groupStatuses(jelena), ['confirmed', 'confirmed', 'confirmed'])
    assert.containsSubset(await limitOf(event), { taken: 1 })
    await assertCountsMatch(assert, event)
  })

  test('go with whoever brought them; one of them goes alone', async ({ assert }) => {
    const event = await createEvent({ capacity: 3, mostCompanions: 2, confirmEmail: false })
    const jelena = await register('jelena', event, TWO)
    const marko = await db.from('registrations').where('name', 'Marko Petrović').firstOrFail()
    await cancelRegistration(marko.id, { ...WITHDRAWN, byOrganiser: true })
    assert.deepEqual(await groupStatuses(jelena), ['confirmed', 'cancelled', 'confirmed'])
    assert.containsSubset(await limitOf(event), { taken: 2 })
    await cancelRegistration(jelena, WITHDRAWN)
    assert.deepEqual(await groupStatuses(jelena), ['cancelled', 'cancelled', 'cancelled'])
    assert.containsSubset(await limitOf(event), { taken: 0 })
    await assertCountsMatch(assert, event)
  })

  test('lose their held seats together when nobody confirms', async ({ assert }) => {
    const event = await createEvent({ capacity: 3, mostCompanions: 2 })
    await register('jelena', event, TWO)
    clock.travelTo(clock.now().plus({ days: 1 }))
    await expireHolds()
    const rows = await db.from('registrations').where({ event_id: event.id, holds_seat: true })
    assert.lengthOf(rows, 0)
    await assertCountsMatch(assert, event)
    clock.travelTo(clock.now().plus({ days: 8 }))
    await expireHolds()
    assert.deepEqual(await statusesOf(event), { expired: 3 })
  })

  test('are approved with them, and not apart', async ({ assert }) => {
    const event = await createEvent({
      capacity: 3,
      mostCompanions: 2,
      registrationPolicy: 'approval',
      confirmEmail: false,
    })
    const jelena = await register('jelena', event, TWO)
    const marko = await db.from('registrations').where('name', 'Marko Petrović').firstOrFail()
    const apart = await approveRegistration(marko.id, SYSTEM)
    assert.equal(apart.ok, false)
    await approveRegistration(jelena, SYSTEM)
    assert.deepEqual(await groupStatuses(jelena), ['confirmed', 'confirmed', 'confirmed'])
    await assertCountsMatch(assert, event)
  })

  test('sit at a session together or wait for it together', async ({ assert }) => {
    const event = await createEvent({ capacity: 20, mostCompanions: 2, confirmEmail: false })
    const { id: tables } = await createLimitedSession(event, { capacity: 3 })
    const maria = await register('maria', event, { sessionIds: [tables] })
    clock.travelTo(clock.now().plus({ minutes: 1 }))
    await register('jelena', event, { ...TWO, sessionIds: [tables] })
    const standing = async () => {
      const rows = await db.from('session_places').orderBy('id')
      return rows.map(({ status }) => status)
    }
    assert.deepEqual(await standing(), ['confirmed', 'waitlisted', 'waitlisted', 'waitlisted'])
    clock.travelTo(clock.now().plus({ minutes: 1 }))
    await cancelRegistration(maria, WITHDRAWN)
    assert.deepEqual(await standing(), ['given_up', 'confirmed', 'confirmed', 'confirmed'])
    await assertCountsMatch(assert, event)
  })
})
