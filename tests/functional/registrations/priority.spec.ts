import testUtils from '@adonisjs/core/services/test_utils'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { PARTICIPANT, SYSTEM } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { cancelRegistration } from '#app/registrations/actions/cancel_registration'
import { confirmRegistration } from '#app/registrations/actions/confirm_registration'
import { givePriority } from '#app/registrations/actions/give_priority'
import { moveInLine } from '#app/registrations/actions/move_in_line'
import { waitingOrder } from '#app/registrations/queries/waiting_order'
import { createEvent } from '#database/factories/events'
import type { CastMember } from '#database/factories/people'
import { deskOf, organiserOf } from '#tests/helpers/desk'
import { reason, value } from '#tests/helpers/events'
import { choosable, confirmed, daysOf } from '#tests/helpers/full_days'
import { assertCountsMatch, register, statusOf } from '#tests/helpers/registrations'

/** An event of one seat that Jelena has, with Maria, Stefan, Ivaylo and Nora waiting. */
async function line(attributes: Parameters<typeof createEvent>[0] = {}) {
  const event = await createEvent({ capacity: 1, ...attributes })
  const ids: Partial<Record<CastMember, number>> = {}
  for (const who of ['jelena', 'maria', 'stefan', 'ivaylo', 'nora'] as const) {
    clock.travelTo(clock.now().plus({ minutes: 1 }))
    ids[who] = await register(who, event)
    await confirmRegistration(ids[who])
  }
  const { jelena, maria, stefan, ivaylo, nora } = ids as Record<CastMember, number>
  return { event, jelena, maria, stefan, ivaylo, nora }
}

test.group('Priority on the waiting list', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('goes before time; among those who have it, time decides', async ({ assert }) => {
    const { event, maria, stefan, ivaylo, nora } = await line()
    assert.equal(value(await givePriority(nora, true, SYSTEM)), 1)
    assert.equal(value(await givePriority(stefan, true, SYSTEM)), 1)
    assert.deepEqual(await waitingOrder(event.id), [stefan, nora, maria, ivaylo])
    assert.equal(value(await givePriority(ivaylo, true, SYSTEM)), 2)
    assert.deepEqual(await waitingOrder(event.id), [stefan, ivaylo, nora, maria])
  })

  test('taken back, leaves one where one joined', async ({ assert }) => {
    const { event, maria, stefan, ivaylo, nora } = await line()
    await givePriority(nora, true, SYSTEM)
    await givePriority(ivaylo, true, SYSTEM)
    assert.equal(value(await givePriority(ivaylo, false, SYSTEM)), 4)
    assert.deepEqual(await waitingOrder(event.id), [nora, maria, stefan, ivaylo])
  })

  test('goes before those whom somebody moved to the front by hand', async ({ assert }) => {
    const { event, maria, stefan, ivaylo, nora } = await line()
    await moveInLine(ivaylo, 'first', SYSTEM)
    await givePriority(nora, true, SYSTEM)
    assert.deepEqual(await waitingOrder(event.id), [nora, ivaylo, maria, stefan])
  })

  test('given twice is given once', async ({ assert }) => {
    const { event, maria, stefan, ivaylo, nora } = await line()
    await givePriority(nora, true, SYSTEM)
    await givePriority(nora, true, SYSTEM)
    assert.deepEqual(await waitingOrder(event.id), [nora, maria, stefan, ivaylo])
  })

  test('decides who is offered the next free seat', async ({ assert }) => {
    const { event, jelena, maria, nora } = await line()
    await givePriority(nora, true, SYSTEM)
    await cancelRegistration(jelena, { actor: PARTICIPANT, reason: null })
    assert.equal(await statusOf(nora), 'offered')
    assert.equal(await statusOf(maria), 'waitlisted')
    await assertCountsMatch(assert, event)
  })

  test('is nothing for somebody who has a place', async ({ assert }) => {
    const { jelena } = await line()
    assert.equal(reason(await givePriority(jelena, true, SYSTEM)), 'not_waiting')
  })
})

test.group('The switch in the row of somebody who waits', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  async function atTheDesk(client: ApiClient) {
    const { house, user } = await organiserOf()
    const waiting = await line({ organisers: [house] })
    const path = `/manage/events/${waiting.event.id}`
    const desk = deskOf(client, user)
    const give = (id: number, priority: string) =>
      desk.put(`${path}/waiting-list/${id}/priority`, { priority })
    return { ...waiting, desk, path, give }
  }

  test('gives and takes back, says so, and the history knows', async ({ client, assert }) => {
    const { nora, desk, path, give } = await atTheDesk(client)
    const given = await give(nora, 'yes')
    given.assertFlashMessage('success', "Nora O'Brien has priority and is now at position 1.")
    const page = await desk.open(`${path}/waiting-list`)
    assert.lengthOf(page.text().match(/Take priority back/g)!, 1)
    assert.notInclude(page.text(), 'Moved by hand')
    const taken = await give(nora, 'no')
    taken.assertFlashMessage(
      'success',
      "Nora O'Brien no longer has priority and is now at position 4."
    )
    const own = await desk.open(`${path}/registrations/${nora}`)
    own.assertTextIncludes('Given priority on the waiting list')
    own.assertTextIncludes('Priority on the waiting list taken back')
  })

  test('does nothing where it is told something else', async ({ client, assert }) => {
    const { event, maria, stefan, ivaylo, nora, give } = await atTheDesk(client)
    const answer = await give(nora, 'perhaps')
    answer.assertFlashMessage('warning', 'Nothing was changed.')
    assert.deepEqual(await waitingOrder(event.id), [maria, stefan, ivaylo, nora])
  })
})

/** Jelena has the one seat of the second day. Stefan waits for that day alone; Maria and Nora, who have the first, behind him. */
async function fullSecond(attributes: Parameters<typeof choosable>[1] = {}) {
  const set = await choosable(1, attributes)
  const later = () => clock.travelTo(clock.now().plus({ minutes: 1 }))
  const jelena = await confirmed('jelena', set.event, { dayIds: set.both })
  later()
  const stefan = await confirmed('stefan', set.event, { dayIds: [set.second] })
  later()
  const maria = await confirmed('maria', set.event, { dayIds: set.both })
  later()
  const nora = await confirmed('nora', set.event, { dayIds: set.both })
  return { ...set, jelena, stefan, maria, nora }
}

test.group('Priority for a day that is full', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('goes before those who wait for the event as well', async ({ assert }) => {
    const { event, jelena, stefan, maria, nora } = await fullSecond()
    assert.isNull(value(await givePriority(nora, true, SYSTEM)))
    await cancelRegistration(jelena, { actor: PARTICIPANT, reason: null })
    assert.deepEqual(await daysOf(nora), ['chosen', 'chosen'])
    assert.deepEqual(await daysOf(maria), ['chosen', 'waitlisted'])
    assert.equal(await statusOf(stefan), 'waitlisted')
    await assertCountsMatch(assert, event)
  })

  test('taken back, leaves one where one joined', async ({ assert }) => {
    const { jelena, stefan, nora } = await fullSecond()
    await givePriority(nora, true, SYSTEM)
    assert.isNull(value(await givePriority(nora, false, SYSTEM)))
    await cancelRegistration(jelena, { actor: PARTICIPANT, reason: null })
    assert.equal(await statusOf(stefan), 'offered')
    assert.deepEqual(await daysOf(nora), ['chosen', 'waitlisted'])
  })

  test('stands behind whoever has it and joined before, waiting for the event', async ({
    assert,
  }) => {
    const { jelena, stefan, nora } = await fullSecond()
    await givePriority(nora, true, SYSTEM)
    await givePriority(stefan, true, SYSTEM)
    await cancelRegistration(jelena, { actor: PARTICIPANT, reason: null })
    assert.equal(await statusOf(stefan), 'offered')
    assert.deepEqual(await daysOf(nora), ['chosen', 'waitlisted'])
  })

  test('is nothing once that day has begun', async ({ assert }) => {
    const { nora } = await fullSecond()
    clock.travelTo(clock.now().set({ year: 2030, month: 3, day: 13, hour: 15 }))
    assert.equal(reason(await givePriority(nora, true, SYSTEM)), 'not_waiting')
  })

  test('has its switch in the row of the day', async ({ client, assert }) => {
    const { house, user } = await organiserOf()
    const { event, nora } = await fullSecond({ organisers: [house] })
    const desk = deskOf(client, user)
    const list = `/manage/events/${event.id}/waiting-list`
    const given = await desk.put(`${list}/${nora}/priority`, { priority: 'yes' })
    given.assertFlashMessage('success', "Nora O'Brien has priority on the days they wait for.")
    const shown = await desk.open(list)
    const page = shown.text()
    assert.match(page, new RegExp(`<tr id="person-${nora}"`))
    assert.lengthOf(page.match(/Take priority back/g)!, 1)
    const taken = await desk.put(`${list}/${nora}/priority`, { priority: 'no' })
    taken.assertFlashMessage(
      'success',
      "Nora O'Brien no longer has priority on the days they wait for."
    )
  })
})
