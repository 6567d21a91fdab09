import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { PARTICIPANT, SYSTEM } from '#app/activity/record'
import { clock } from '#app/core/clock'
import Day from '#app/events/models/day'
import { cancelRegistration } from '#app/registrations/actions/cancel_registration'
import { changeRegistration } from '#app/registrations/actions/change_registration'
import { declineRegistration } from '#app/registrations/actions/decide_registration'
import { offerPlaces } from '#app/registrations/actions/offer_places'
import Quota from '#app/registrations/models/quota'
import { choosable, confirmed, daysOf } from '#tests/helpers/full_days'
import { assertCountsMatch, register, statusOf } from '#tests/helpers/registrations'

const WITHDRAWN = { actor: PARTICIPANT, reason: null }
const NO = { usual: null, words: null }

const CHANGES = {
  name: 'Мария Димитрова',
  organisationName: null,
  language: 'en',
  presence: 'on_site',
} as const

/** The days of a registration are to be others. */
function choose(id: number, dayIds: number[]) {
  return changeRegistration(id, { ...CHANGES, dayIds }, PARTICIPANT)
}

/** Jelena has the one seat of the second day; Maria has the first. */
async function fullSecond(attributes: Parameters<typeof choosable>[1] = {}) {
  const set = await choosable(1, { confirmEmail: false, ...attributes })
  const jelena = await confirmed('jelena', set.event, { dayIds: [set.second] })
  const maria = await confirmed('maria', set.event, { dayIds: [set.first] })
  clock.travelTo(clock.now().plus({ minutes: 1 }))
  return { ...set, jelena, maria }
}

test.group('Choosing a full day later', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('puts in line for it, with the place one has', async ({ assert }) => {
    const { event, both, jelena, maria } = await fullSecond()
    const changed = await choose(maria, both)
    assert.isTrue(changed.ok)
    assert.equal(await statusOf(maria), 'confirmed')
    assert.deepEqual(await daysOf(maria), ['chosen', 'waitlisted'])
    await assertCountsMatch(assert, event)
    await cancelRegistration(jelena, WITHDRAWN)
    assert.deepEqual(await daysOf(maria), ['chosen', 'chosen'])
    await assertCountsMatch(assert, event)
  })

  test('instead of all that one has is refused: nobody gives a sure place for a line', async ({
    assert,
  }) => {
    const { event, both, second, maria } = await fullSecond()
    assert.deepEqual(await choose(maria, [second]), { ok: false, reason: 'full' })
    await choose(maria, both)
    assert.deepEqual(await choose(maria, [second]), { ok: false, reason: 'full' })
    assert.deepEqual(await daysOf(maria), ['chosen', 'waitlisted'])
    await assertCountsMatch(assert, event)
  })

  test('can be taken back, and the line is shorter', async ({ assert }) => {
    const { event, both, first, second, maria } = await fullSecond()
    await choose(maria, both)
    await choose(maria, [first])
    assert.deepEqual(await daysOf(maria), ['chosen', 'given_up'])
    const limit = await Quota.findByOrFail('day_id', second)
    assert.equal(limit.waiting, 0)
    await assertCountsMatch(assert, event)
  })

  test('keeps one’s position when something else is changed', async ({ assert }) => {
    const { event, both, jelena, maria } = await fullSecond()
    await choose(maria, both)
    clock.travelTo(clock.now().plus({ minutes: 1 }))
    const stefan = await confirmed('stefan', event, { dayIds: both })
    const changes = { ...CHANGES, name: 'Мария Д.', dayIds: both }
    await changeRegistration(maria, changes, PARTICIPANT)
    await cancelRegistration(jelena, WITHDRAWN)
    assert.deepEqual(await daysOf(maria), ['chosen', 'chosen'])
    assert.deepEqual(await daysOf(stefan), ['chosen', 'waitlisted'])
    await assertCountsMatch(assert, event)
  })

  test('keeps one’s position when another day is chosen besides', async ({ assert }) => {
    const days = ['2030-03-12', '2030-03-13', '2030-03-14'].map((date) => ({ date }))
    const { event, both, jelena, maria } = await fullSecond({ days })
    const third = await Day.query()
      .where('event_id', event.id)
      .orderBy('date', 'desc')
      .firstOrFail()
    await choose(maria, both)
    clock.travelTo(clock.now().plus({ minutes: 1 }))
    const stefan = await confirmed('stefan', event, { dayIds: both })
    clock.travelTo(clock.now().plus({ minutes: 1 }))
    await choose(maria, [...both, third.id])
    assert.deepEqual(await daysOf(maria), ['chosen', 'waitlisted', 'chosen'])
    await cancelRegistration(jelena, WITHDRAWN)
    assert.deepEqual(await daysOf(maria), ['chosen', 'chosen', 'chosen'])
    assert.deepEqual(await daysOf(stefan), ['chosen', 'waitlisted'])
    await assertCountsMatch(assert, event)
  })

  test('after it was given up puts one at the end of its line', async ({ assert }) => {
    const { event, both, first, jelena, maria } = await fullSecond()
    await choose(maria, both)
    const stefan = await confirmed('stefan', event, { dayIds: both })
    clock.travelTo(clock.now().plus({ minutes: 1 }))
    await choose(maria, [first])
    await choose(maria, both)
    await cancelRegistration(jelena, WITHDRAWN)
    assert.deepEqual(await daysOf(maria), ['chosen', 'waitlisted'])
    assert.deepEqual(await daysOf(stefan), ['chosen', 'chosen'])
    await assertCountsMatch(assert, event)
  })

  test('before the address is confirmed keeps the seat that is held', async ({ assert }) => {
    const { event, first, both } = await fullSecond({ confirmEmail: true })
    const nonce = 'of-one-form'
    const id = await register('stefan', event, { dayIds: [first], nonce })
    await register('stefan', event, { dayIds: both, nonce })
    assert.deepEqual(await daysOf(id), ['chosen', 'waitlisted'])
    await assertCountsMatch(assert, event)
  })

  test('and being refused by the organiser leaves one as before, also in line', async ({
    assert,
  }) => {
    const { event, both, first, jelena, maria } = await fullSecond()
    await choose(maria, both)
    await event.merge({ registrationPolicy: 'approval', approveChanges: true }).save()
    await choose(maria, [first])
    assert.equal(await statusOf(maria), 'pending')
    await assertCountsMatch(assert, event)
    const declined = await declineRegistration(maria, NO, SYSTEM)
    assert.isTrue(declined.ok)
    assert.equal(await statusOf(maria), 'confirmed')
    assert.deepEqual(await daysOf(maria), ['chosen', 'waitlisted'])
    await assertCountsMatch(assert, event)
    await cancelRegistration(jelena, WITHDRAWN)
    assert.deepEqual(await daysOf(maria), ['chosen', 'chosen'])
  })

  test('and being refused leaves one the day that was got meanwhile', async ({ assert }) => {
    const { event, both, second, maria } = await fullSecond()
    await choose(maria, both)
    await event.merge({ registrationPolicy: 'approval', approveChanges: true }).save()
    await changeRegistration(maria, { ...CHANGES, name: 'Мария Д.', dayIds: both }, PARTICIPANT)
    await Quota.query().where('day_id', second).update({ capacity: 2 })
    await offerPlaces(event.id)
    await declineRegistration(maria, NO, SYSTEM)
    assert.deepEqual(await daysOf(maria), ['chosen', 'chosen'])
    await assertCountsMatch(assert, event)
  })

  test('takes no day from whom the organiser refuses a change by which they lost it', async ({
    assert,
  }) => {
    const { event, both, first, maria } = await fullSecond()
    await choose(maria, both)
    await event.merge({ registrationPolicy: 'approval', approveChanges: true }).save()
    await Quota.query().where('event_id', event.id).whereNotNull('day_id').update({ capacity: 2 })
    await offerPlaces(event.id)
    assert.deepEqual(await daysOf(maria), ['chosen', 'chosen'])
    await choose(maria, [first])
    await confirmed('stefan', event, { dayIds: both })
    assert.deepEqual(await declineRegistration(maria, NO, SYSTEM), { ok: false, reason: 'taken' })
    await assertCountsMatch(assert, event)
  })
})

test.group('A group that waits for a day', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  /** Jelena has one of two seats of the second day; Maria and Ivan have the first and wait for the second. */
  async function waitingGroup(attributes: Parameters<typeof choosable>[1] = {}) {
    const set = await choosable(2, { confirmEmail: false, mostCompanions: 2, ...attributes })
    const jelena = await confirmed('jelena', set.event, { dayIds: set.both })
    const maria = await confirmed('maria', set.event, {
      dayIds: set.both,
      companions: ['Иван Димитров'],
    })
    const ivan = await db.from('registrations').where('parent_id', maria).firstOrFail()
    clock.travelTo(clock.now().plus({ minutes: 1 }))
    return { ...set, jelena, maria, ivan: ivan.id as number }
  }

  test('has it whole or not at all, and keeps what is free from those behind', async ({
    assert,
  }) => {
    const { event, both, jelena, maria, ivan } = await waitingGroup()
    const stefan = await confirmed('stefan', event, { dayIds: both })
    for (const id of [maria, ivan, stefan]) {
      assert.deepEqual(await daysOf(id), ['chosen', 'waitlisted'])
    }
    await assertCountsMatch(assert, event)
    await cancelRegistration(jelena, WITHDRAWN)
    for (const id of [maria, ivan]) assert.deepEqual(await daysOf(id), ['chosen', 'chosen'])
    assert.deepEqual(await daysOf(stefan), ['chosen', 'waitlisted'])
    await assertCountsMatch(assert, event)
  })

  test('is passed where the organiser lets others pass', async ({ assert }) => {
    const { event, both, maria } = await waitingGroup()
    await event.merge({ offersSkipGroups: true }).save()
    const stefan = await confirmed('stefan', event, { dayIds: both })
    assert.deepEqual(await daysOf(maria), ['chosen', 'waitlisted'])
    assert.deepEqual(await daysOf(stefan), ['chosen', 'chosen'])
    const given = await db.from('activities').where('verb', 'registration.day_given')
    assert.lengthOf(given, 0)
    await assertCountsMatch(assert, event)
  })

  test('gets it when one who came along stays away', async ({ assert }) => {
    const { event, maria, ivan } = await waitingGroup()
    await cancelRegistration(maria, { ...WITHDRAWN, companions: [ivan] })
    assert.deepEqual(await daysOf(maria), ['chosen', 'chosen'])
    assert.deepEqual(await daysOf(ivan), ['chosen', 'given_up'])
    await assertCountsMatch(assert, event)
  })

  test('waits on with one more, who waits too', async ({ assert }) => {
    const { event, both, second, maria, ivan } = await waitingGroup()
    await Quota.query().where('day_id', second).update({ capacity: 3 })
    const companions = [
      { id: ivan, name: 'Иван Димитров' },
      { id: null, name: 'Петър Димитров' },
    ]
    const changes = { ...CHANGES, dayIds: both, companions }
    const changed = await changeRegistration(maria, changes, PARTICIPANT)
    assert.isTrue(changed.ok)
    const petar = await db.from('registrations').where('parent_id', maria).orderBy('id', 'desc')
    assert.deepEqual(await daysOf(petar[0].id), ['chosen', 'waitlisted'])
    const limit = await Quota.findByOrFail('day_id', second)
    assert.deepEqual([limit.taken, limit.waiting], [1, 3])
    await assertCountsMatch(assert, event)
  })
})
