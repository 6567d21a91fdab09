import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { PARTICIPANT, SYSTEM } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { cancelRegistration } from '#app/registrations/actions/cancel_registration'
import { confirmRegistration } from '#app/registrations/actions/confirm_registration'
import { offerPlace } from '#app/registrations/actions/offer_place'
import { offerPlaces } from '#app/registrations/actions/offer_places'
import Quota from '#app/registrations/models/quota'
import { createEvent } from '#database/factories/events'
import { groupStatuses } from '#tests/helpers/companions'
import { assertCountsMatch, register, statusOf } from '#tests/helpers/registrations'

const WITHDRAWN = { actor: PARTICIPANT, reason: null }
const TWO = { companions: ['Marko Petrović', 'Jovana Petrović'] }
const ALL = (status: string) => [status, status, status]

/** Four seats, two of Maria and one of Ivaylo's; Jelena waits with two others, Stefan behind her. */
async function full(attributes: Parameters<typeof createEvent>[0] = {}) {
  const event = await createEvent({
    capacity: 4,
    mostCompanions: 2,
    confirmEmail: false,
    ...attributes,
  })
  const later = () => clock.travelTo(clock.now().plus({ minutes: 1 }))
  const maria = await register('maria', event, { companions: ['Ivan Dimitrov'] })
  const ivaylo = await register('ivaylo', event)
  later()
  const jelena = await register('jelena', event, TWO)
  later()
  const stefan = await register('stefan', event)
  later()
  return { event, maria, ivaylo, jelena, stefan }
}

test.group('A group that waits for more places than are free', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('keeps them from those behind it until all of it fits', async ({ assert }) => {
    const { event, maria, ivaylo, jelena, stefan } = await full()
    await cancelRegistration(ivaylo, WITHDRAWN)
    assert.deepEqual(await groupStatuses(jelena), ALL('waitlisted'))
    assert.equal(await statusOf(stefan), 'waitlisted')
    await cancelRegistration(maria, WITHDRAWN)
    assert.deepEqual(await groupStatuses(jelena), ALL('offered'))
    assert.equal(await statusOf(stefan), 'offered')
    await assertCountsMatch(assert, event)
  })

  test('lets those behind it pass where the organiser wants that', async ({ assert }) => {
    const { event, ivaylo, jelena, stefan } = await full({ offersSkipGroups: true })
    assert.equal(await statusOf(stefan), 'offered')
    await cancelRegistration(ivaylo, WITHDRAWN)
    assert.deepEqual(await groupStatuses(jelena), ALL('waitlisted'))
    await assertCountsMatch(assert, event)
  })

  test('keeps nobody waiting when it is larger than the event', async ({ assert }) => {
    const { event, ivaylo, jelena, stefan } = await full()
    await Quota.query().where('event_id', event.id).update({ capacity: 2 })
    await cancelRegistration(ivaylo, WITHDRAWN)
    await Quota.query().where('event_id', event.id).update({ capacity: 3 })
    await offerPlaces(event.id)
    assert.equal(await statusOf(stefan), 'waitlisted')
    await Quota.query().where('event_id', event.id).update({ capacity: 2 })
    const companion = await register('maria', event)
    await cancelRegistration(companion, WITHDRAWN)
    assert.equal(await statusOf(stefan), 'offered')
    assert.deepEqual(await groupStatuses(jelena), ALL('waitlisted'))
  })

  test('is offered places by hand only when there are enough', async ({ assert }) => {
    const { event, ivaylo, maria, jelena } = await full({ offersByHand: true })
    await cancelRegistration(ivaylo, WITHDRAWN)
    assert.deepEqual(await offerPlace(jelena, SYSTEM), { ok: false, reason: 'full' })
    await cancelRegistration(maria, WITHDRAWN)
    await offerPlace(jelena, SYSTEM)
    assert.deepEqual(await groupStatuses(jelena), ALL('offered'))
    await assertCountsMatch(assert, event)
  })

  test('accepts the offer with one yes, or loses it as one', async ({ assert }) => {
    const { event, maria, ivaylo, jelena, stefan } = await full()
    await cancelRegistration(ivaylo, WITHDRAWN)
    await cancelRegistration(maria, WITHDRAWN)
    await confirmRegistration(jelena)
    assert.deepEqual(await groupStatuses(jelena), ALL('confirmed'))
    clock.travelTo(clock.now().plus({ hours: 49 }))
    await offerPlaces(event.id)
    assert.equal(await statusOf(stefan), 'expired')
    const natasa = await register('natasa', event, TWO)
    assert.deepEqual(await groupStatuses(natasa), ALL('waitlisted'))
    await cancelRegistration(jelena, WITHDRAWN)
    assert.deepEqual(await groupStatuses(natasa), ALL('offered'))
    clock.travelTo(clock.now().plus({ hours: 49 }))
    await offerPlaces(event.id)
    assert.deepEqual(await groupStatuses(natasa), ALL('expired'))
    await assertCountsMatch(assert, event)
  })
})
