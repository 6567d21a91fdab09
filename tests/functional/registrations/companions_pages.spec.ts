import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { createEvent } from '#database/factories/events'
import { groupStatuses, limitOf, ownPathOf, wordsOf } from '#tests/helpers/companions'
import { deskOf, organiserOf } from '#tests/helpers/desk'
import { runJobs } from '#tests/helpers/jobs'
import { lastMailTo } from '#tests/helpers/mail'
import { assertCountsMatch, register } from '#tests/helpers/registrations'

const TWO = { companions: ['Marko Petrović', 'Јована Петровић'] }

test.group('Those who come along, on the own page', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  async function withTwo() {
    const event = await createEvent({ capacity: 3, mostCompanions: 2, confirmEmail: false })
    const id = await register('jelena', event, TWO)
    const companions = await db.from('registrations').where('parent_id', id).orderBy('id')
    return { event, id, companions, path: await ownPathOf(id) }
  }

  test('stand with a code of their own', async ({ client, assert }) => {
    const { path, companions } = await withTwo()
    const page = await client.get(path)
    const text = wordsOf(page.text())
    assert.include(text, 'Coming with you')
    for (const { name, desk_code: code } of companions) {
      assert.include(text, name)
      assert.include(text, code)
    }
    assert.lengthOf([...page.text().matchAll(/class="qr"/g)], 3)
  })

  test('go with whoever gives the place up', async ({ client, assert }) => {
    const { path, event, id } = await withTwo()
    await client.post(`${path}/cancellation`).redirects(0).form({ who: 'all' })
    assert.deepEqual(await groupStatuses(id), ['cancelled', 'cancelled', 'cancelled'])
    await assertCountsMatch(assert, event)
  })

  test('can stay away alone: the seat is free, the others still come', async ({
    client,
    assert,
  }) => {
    const { path, event, id, companions } = await withTwo()
    const page = await client.get(`${path}/cancellation`)
    page.assertTextIncludes('Who is not coming?')
    const response = await client
      .post(`${path}/cancellation`)
      .redirects(0)
      .form({ 'who': 'some', 'companions[]': String(companions[1].id), 'reason': 'Ill' })
    response.assertStatus(303)
    assert.deepEqual(await groupStatuses(id), ['confirmed', 'confirmed', 'cancelled'])
    assert.containsSubset(await limitOf(event), { taken: 2 })
    const { cancel_reason: reason } = await db
      .from('registrations')
      .where('id', companions[1].id)
      .firstOrFail()
    assert.equal(reason, 'Ill')
  })

  test('are asked for by name where only some of them stay away', async ({ client, assert }) => {
    const { path, id } = await withTwo()
    const response = await client.post(`${path}/cancellation`).form({ who: 'some', reason: 'Ill' })
    response.assertStatus(422)
    response.assertTextIncludes('Tick at least one person')
    response.assertTextIncludes('Ill')
    assert.deepEqual(await groupStatuses(id), ['confirmed', 'confirmed', 'confirmed'])
  })

  test('of somebody else stay untouched', async ({ client, assert }) => {
    const { path, event, id } = await withTwo()
    await db.from('quotas').where('event_id', event.id).update({ capacity: 9 })
    const maria = await register('maria', event, { companions: ['Ivan Dimitrov'] })
    const ivan = await db.from('registrations').where('parent_id', maria).firstOrFail()
    for (const other of [ivan.id, maria, id, 999_999]) {
      await client
        .post(`${path}/cancellation`)
        .redirects(0)
        .form({ 'who': 'some', 'companions[]': String(other) })
    }
    assert.deepEqual(await groupStatuses(maria), ['confirmed', 'confirmed'])
    assert.deepEqual(await groupStatuses(id), ['confirmed', 'confirmed', 'confirmed'])
  })

  test('are named in the letter of the place, and in one that brings the link', async ({
    assert,
  }) => {
    await withTwo()
    await runJobs()
    const { mail: letter } = await lastMailTo('jelena@example.org')
    for (const name of ['Coming with you', ...TWO.companions]) assert.include(letter.text, name)

    const event = await createEvent({ mostCompanions: 1 })
    await register('maria', event, { companions: ['Ivan Dimitrov'] })
    await runJobs()
    const { mail: link } = await lastMailTo('maria@example.org')
    assert.include(link.text, 'Ivan Dimitrov')
  })
})

test.group('Those who come along, before organisers', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  async function desk(
    client: Parameters<typeof deskOf>[0],
    attributes: Parameters<typeof createEvent>[0] = {}
  ) {
    const { house, user } = await organiserOf()
    const event = await createEvent({
      organisers: [house],
      capacity: 3,
      mostCompanions: 2,
      confirmEmail: false,
      ...attributes,
    })
    return { event, user, at: `/manage/events/${event.id}`, desk: deskOf(client, user) }
  }

  test('stand in the list with whoever brings them', async ({ client, assert }) => {
    const { event, at, desk: organiser } = await desk(client)
    const id = await register('jelena', event, TWO)
    const [marko] = await db.from('registrations').where('parent_id', id).orderBy('id')
    const list = await organiser.open(`${at}/registrations`)
    assert.match(
      wordsOf(list.text()),
      /Jelena Stojanović .*Marko Petrović with Jelena Stojanović .*Јована Петровић with Jelena Stojanović/
    )
    const his = await organiser.open(`${at}/registrations/${marko.id}`)
    assert.include(wordsOf(his.text()), 'Comes with Jelena Stojanović')
    const hers = await organiser.open(`${at}/registrations/${id}`)
    assert.include(wordsOf(hers.text()), 'Brings along Marko Petrović Јована Петровић')
  })

  test('are taken off alone by an organiser, and their bringer’s history says so', async ({
    client,
    assert,
  }) => {
    const { event, user, at, desk: organiser } = await desk(client)
    await user.load('person')
    const id = await register('jelena', event, TWO)
    const [marko] = await db.from('registrations').where('parent_id', id).orderBy('id')
    await organiser.open(`${at}/registrations/${marko.id}`)
    await organiser.post(`${at}/registrations/${marko.id}/cancellation`, {})
    assert.deepEqual(await groupStatuses(id), ['confirmed', 'cancelled', 'confirmed'])
    const hers = await organiser.open(`${at}/registrations/${id}`)
    assert.include(wordsOf(hers.text()), `${user.person.name} Changed who comes along`)
    await assertCountsMatch(assert, event)
  })

  test('wait in one row with whoever brings them', async ({ client, assert }) => {
    const { event, at, desk: organiser } = await desk(client)
    await register('maria', event)
    await register('jelena', event, TWO)
    const page = await organiser.open(`${at}/waiting-list`)
    const text = wordsOf(page.text())
    assert.include(text, 'Brings along: Marko Petrović, Јована Петровић')
    assert.lengthOf([...page.text().matchAll(/id="person-/g)], 1)
    page.assertTextIncludes('the places are kept for it')
    await event.merge({ offersSkipGroups: true }).save()
    const again = await organiser.open(`${at}/waiting-list`)
    again.assertTextIncludes('lets those behind it pass')
  })

  test('are answered in one row with whoever brings them', async ({ client, assert }) => {
    const { event, at, desk: organiser } = await desk(client, { registrationPolicy: 'approval' })
    const id = await register('jelena', event, TWO)
    const page = await organiser.open(`${at}/approvals`)
    assert.include(wordsOf(page.text()), 'Brings along: Marko Petrović, Јована Петровић')
    assert.lengthOf([...page.text().matchAll(/name="registrations\[\]"/g)], 1)
    page.assertTextIncludes('A place is held')
    assert.notInclude(page.text(), 'once you have answered these')
    const all = await db.from('registrations').where('event_id', event.id).orderBy('id')
    await organiser.post(`${at}/approvals`, {
      'decision': 'approve',
      'registrations[0]': String(id),
      'registrations[1]': String(all[1].id),
    })
    assert.deepEqual(await groupStatuses(id), ['confirmed', 'confirmed', 'confirmed'])
  })

  test('go to the waiting list with a yes where too few places are left for all', async ({
    client,
    assert,
  }) => {
    const {
      event,
      at,
      desk: organiser,
    } = await desk(client, {
      registrationPolicy: 'approval',
      capacity: 4,
    })
    await register('maria', event, { companions: ['Ivan Dimitrov'] })
    const id = await register('jelena', event, TWO)
    const page = await organiser.open(`${at}/approvals`)
    page.assertTextIncludes('Full: to the waiting list')
    await organiser.post(`${at}/registrations/${id}/approval`, {})
    assert.deepEqual(await groupStatuses(id), ['waitlisted', 'waitlisted', 'waitlisted'])
    await assertCountsMatch(assert, event)
  })

  test('stand on attendance lists with whoever brings them', async ({ client, assert }) => {
    const { event, at, desk: organiser } = await desk(client)
    await register('jelena', event, TWO)
    const { id: dayId } = await db.from('days').where('event_id', event.id).firstOrFail()
    for (const path of [`${at}/attendance`, `${at}/days/${dayId}/sheet`]) {
      const page = await organiser.open(path)
      assert.match(wordsOf(page.text()), /Marko Petrović .*with Jelena Stojanović/)
    }
  })
})
