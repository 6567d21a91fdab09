import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { clock } from '#app/core/clock'
import { confirmRegistration } from '#app/registrations/actions/confirm_registration'
import Quota from '#app/registrations/models/quota'
import { createEvent } from '#database/factories/events'
import { deskOf, organiserOf } from '#tests/helpers/desk'
import { register, statusOf } from '#tests/helpers/registrations'

/** An event of one seat that is taken, with Maria and Stefan waiting, and its organiser at the waiting list. */
async function waiting(client: ApiClient) {
  const { house, user } = await organiserOf()
  const event = await createEvent({ organisers: [house], capacity: 1, offersByHand: true })
  const ids: number[] = []
  for (const who of ['jelena', 'maria', 'stefan'] as const) {
    clock.travelTo(clock.now().plus({ minutes: 1 }))
    ids.push(await register(who, event))
    await confirmRegistration(ids.at(-1)!)
  }
  const [, maria, stefan] = ids
  const path = `/manage/events/${event.id}/waiting-list`
  const desk = deskOf(client, user)
  return {
    event,
    maria,
    stefan,
    read: async () => {
      const page = await desk.open(path)
      return page.text()
    },
    move: (id: number, move: string) => desk.put(`${path}/${id}/position`, { move }),
    offer: (id: number) => desk.post(`${path}/${id}/offer`),
  }
}

/** Where the row of somebody begins; they must have one. */
function rowOf(page: string, id: number): number {
  const index = page.indexOf(`id="person-${id}"`)
  if (index < 0) throw new Error(`no row of ${id}`)
  return index
}

test.group('The waiting list of an event', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('shows those who wait in their order', async ({ client, assert }) => {
    const { maria, stefan, read } = await waiting(client)
    const page = await read()
    assert.isBelow(rowOf(page, maria), rowOf(page, stefan))
    assert.include(page, 'Places that become free are kept until you offer them')
  })

  test('moves somebody and shows where they are now', async ({ client, assert }) => {
    const { maria, stefan, event, move, read } = await waiting(client)
    const moved = await move(stefan, 'first')
    moved.assertHeader('location', `/manage/events/${event.id}/waiting-list#person-${stefan}`)
    const page = await read()
    assert.isBelow(rowOf(page, stefan), rowOf(page, maria))
    assert.lengthOf(page.match(/Moved by hand/g) ?? [], 1)
    assert.isBelow(page.indexOf('Moved by hand'), rowOf(page, maria))
  })

  test('says of nobody that they were moved where the line stands as they joined', async ({
    client,
    assert,
  }) => {
    const { maria, stefan, move, read } = await waiting(client)
    await move(stefan, 'first')
    await move(maria, 'first')
    assert.notInclude(await read(), 'Moved by hand')
  })

  test('offers a place only while one is free', async ({ client, assert }) => {
    const { event, stefan, offer, read } = await waiting(client)
    assert.notInclude(await read(), '/offer')
    await offer(stefan)
    assert.equal(await statusOf(stefan), 'waitlisted')
    await Quota.query().where('event_id', event.id).update({ capacity: 2 })
    assert.include(await read(), `waiting-list/${stefan}/offer`)
    await offer(stefan)
    assert.equal(await statusOf(stefan), 'offered')
    assert.include(await read(), 'Offered, no answer yet')
  })

  test('does nothing where it is told something unknown', async ({ client, assert }) => {
    const { maria, stefan, move, read } = await waiting(client)
    const answer = await move(stefan, 'sideways')
    answer.assertStatus(302)
    const page = await read()
    assert.isBelow(rowOf(page, maria), rowOf(page, stefan))
  })
})
