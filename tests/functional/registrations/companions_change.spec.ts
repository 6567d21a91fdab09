import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { PARTICIPANT } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { changeRegistration } from '#app/registrations/actions/change_registration'
import { registerParticipant } from '#app/registrations/actions/register_participant'
import type { CompanionWish } from '#app/registrations/companion_plan'
import { createEvent } from '#database/factories/events'
import { groupStatuses, limitOf } from '#tests/helpers/companions'
import { assertCountsMatch, register, wishOf } from '#tests/helpers/registrations'

const AS_BEFORE = {
  name: 'Jelena Stojanović',
  organisationName: null,
  language: 'en',
  dayIds: [],
  presence: 'on_site' as const,
}

const somebody = (name: string) => ({ id: null, name })

async function namesWith(registrationId: number): Promise<string[]> {
  const rows = await db
    .from('registrations')
    .where('parent_id', registrationId)
    .whereNot('status', 'cancelled')
    .orderBy('id')
  return rows.map(({ name }) => name)
}

test.group('Changing whom one brings along', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  async function withMarko(attributes: Parameters<typeof createEvent>[0] = {}) {
    const event = await createEvent({
      capacity: 3,
      mostCompanions: 3,
      confirmEmail: false,
      ...attributes,
    })
    const id = await register('jelena', event, { companions: ['Marko Petrović'] })
    const marko = await db.from('registrations').where('parent_id', id).firstOrFail()
    const change = (companions?: CompanionWish[]) =>
      changeRegistration(id, { ...AS_BEFORE, companions }, PARTICIPANT)
    return { event, id, marko, change, same: { id: marko.id, name: marko.name } }
  }

  test('counts those who came already once', async ({ assert }) => {
    const { event, id, change, same } = await withMarko()
    assert.containsSubset(await change([same, somebody('Jovana Petrović')]), { ok: true })
    assert.deepEqual(await groupStatuses(id), ['confirmed', 'confirmed', 'confirmed'])
    assert.containsSubset(await limitOf(event), { taken: 3 })
    assert.containsSubset(await change([same]), { ok: true })
    assert.containsSubset(await limitOf(event), { taken: 2 })
    await assertCountsMatch(assert, event)
  })

  test('is refused as a whole where one too many has no place', async ({ assert }) => {
    const { event, id, change, same } = await withMarko({ capacity: 4 })
    await register('maria', event)
    const refused = await change([same, somebody('Jovana Petrović'), somebody('Luka Petrović')])
    assert.deepEqual(refused, { ok: false, reason: 'companions_full', left: 1 })
    assert.deepEqual(await namesWith(id), ['Marko Petrović'])
    assert.containsSubset(await limitOf(event), { taken: 3 })
    await assertCountsMatch(assert, event)
  })

  test('puts another in the place of one in a full event', async ({ assert }) => {
    const { event, id, change } = await withMarko({ capacity: 2 })
    assert.containsSubset(await change([somebody('Jovana Petrović')]), { ok: true })
    assert.deepEqual(await namesWith(id), ['Jovana Petrović'])
    assert.containsSubset(await limitOf(event), { taken: 2 })
    await assertCountsMatch(assert, event)
  })

  test('mends a name and leaves the registration, its code and its person', async ({ assert }) => {
    const { marko, change } = await withMarko()
    await change([{ id: marko.id, name: 'Марко Петровић' }])
    const now = await db.from('registrations').where('id', marko.id).firstOrFail()
    assert.deepInclude(now, { name: 'Марко Петровић', check_in_secret: marko.check_in_secret })
    const person = await db.from('people').where('id', marko.person_id).firstOrFail()
    assert.equal(person.name, 'Марко Петровић')
  })

  test('brings no more than the event allows, but keeps those who came before', async ({
    assert,
  }) => {
    const { event, change, same } = await withMarko({ capacity: null })
    await db.from('events').where('id', event.id).update({ most_companions: 0 })
    const refused = await change([same, somebody('Jovana Petrović')])
    assert.deepEqual(refused, { ok: false, reason: 'too_many', most: 0 })
    assert.containsSubset(await change([same]), { ok: true })
  })

  test('takes no companion of another registration', async ({ assert }) => {
    const { event, id, change, same } = await withMarko({ capacity: 10 })
    const maria = await register('maria', event, { companions: ['Ivan Dimitrov'] })
    const ivan = await db.from('registrations').where('parent_id', maria).firstOrFail()
    await change([same, { id: ivan.id, name: 'Ivan Dimitrov' }])
    assert.deepEqual(await namesWith(maria), ['Ivan Dimitrov'])
    assert.deepEqual(await namesWith(id), ['Marko Petrović', 'Ivan Dimitrov'])
    const again = await db.from('registrations').where('id', ivan.id).firstOrFail()
    assert.equal(again.parent_id, maria)
  })

  test('makes a longer or shorter group wait', async ({ assert }) => {
    const event = await createEvent({ capacity: 3, mostCompanions: 2, confirmEmail: false })
    await register('maria', event, { companions: ['Ivan Dimitrov'] })
    const id = await register('jelena', event, { companions: ['Marko Petrović'] })
    const change = (companions: CompanionWish[]) =>
      changeRegistration(id, { ...AS_BEFORE, companions }, PARTICIPANT)
    const marko = await db.from('registrations').where('parent_id', id).firstOrFail()
    await change([{ id: marko.id, name: marko.name }, somebody('Jovana Petrović')])
    assert.containsSubset(await limitOf(event), { waiting: 3 })
    await assertCountsMatch(assert, event)
    await change([])
    assert.containsSubset(await limitOf(event), { waiting: 0 })
    assert.deepEqual(await groupStatuses(id), ['offered', 'cancelled', 'cancelled'])
    await assertCountsMatch(assert, event)
  })

  test('waits for approval with the one who changed it, who sees what stood there', async ({
    assert,
  }) => {
    const { id, marko, change } = await withMarko({
      registrationPolicy: 'approval',
      approveChanges: true,
    })
    await db.from('registrations').where('id', id).orWhere('parent_id', id).update({
      status: 'confirmed',
    })
    await change([{ id: marko.id, name: marko.name }, somebody('Jovana Petrović')])
    assert.deepEqual(await groupStatuses(id), ['pending', 'pending', 'pending'])
    const { before_change: before } = await db.from('registrations').where('id', id).firstOrFail()
    assert.deepEqual(JSON.parse(before), { status: 'confirmed', companions: ['Marko Petrović'] })
  })

  test('by the same form, before anybody confirmed, means the names that stand there last', async ({
    assert,
  }) => {
    const event = await createEvent({ capacity: 3, mostCompanions: 2 })
    const wish = wishOf('jelena', event, { companions: ['Marko Petrović', 'Luka Petrović'] })
    const first = await registerParticipant(wish)
    await registerParticipant({ ...wish, companions: ['Marko Petrović'] })
    assert.deepEqual(await namesWith(first.ok ? first.value : 0), ['Marko Petrović'])
    assert.containsSubset(await limitOf(event), { taken: 2 })
    await registerParticipant({ ...wish, companions: ['Marko Petrović', 'Ivan Dimitrov'] })
    assert.containsSubset(await limitOf(event), { taken: 3 })
    await assertCountsMatch(assert, event)
  })
})
