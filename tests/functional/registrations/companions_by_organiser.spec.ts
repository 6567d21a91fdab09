import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { PARTICIPANT, SYSTEM } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { seenOf } from '#app/core/forms/three_way'
import { cancelRegistration } from '#app/registrations/actions/cancel_registration'
import { setCompanions } from '#app/registrations/actions/set_companions'
import { createEvent } from '#database/factories/events'
import { groupStatuses, limitOf, rowsOf } from '#tests/helpers/companions'
import { deskOf, openedOf, organiserOf } from '#tests/helpers/desk'
import { runJobs } from '#tests/helpers/jobs'
import { mailsTo } from '#tests/helpers/mail'
import { assertCountsMatch, register } from '#tests/helpers/registrations'

type Attributes = Parameters<typeof createEvent>[0]

/** Maria, who brings Ivan along, at an event in the hands of its organiser. */
async function withIvan(client: ApiClient, attributes: Attributes = {}) {
  const { house, user } = await organiserOf()
  const event = await createEvent({
    organisers: [house],
    capacity: 4,
    mostCompanions: 3,
    confirmEmail: false,
    ...attributes,
  })
  const id = await register('maria', event, { companions: ['Ivan Dimitrov'], locale: 'bg' })
  const ivan = await db.from('registrations').where('parent_id', id).firstOrFail()
  await runJobs()
  const desk = deskOf(client, user)
  const page = `/manage/events/${event.id}/registrations/${id}`
  const form = `${page}/companions`
  return {
    event,
    id,
    ivan,
    desk,
    page,
    form,
    same: { 'companions[0][id]': String(ivan.id), 'companions[0][name]': ivan.name },
    open: async () => openedOf(await desk.open(form)),
    put: (fields: Record<string, string>) => desk.put(form, fields),
    letters: async () => {
      const mails = await mailsTo('maria@example.org')
      return mails.filter(({ row }) => row.kind === 'registration.companions_changed')
    },
  }
}

const withJovana = { 'companions[1][name]': 'Jovana Petrović' }

test.group('Who comes along, changed by an organiser', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('gets a place beside the others, and one letter tells the person', async ({
    client,
    assert,
  }) => {
    const { event, id, desk, page, open, put, same, letters } = await withIvan(client)
    const overview = await desk.open(page)
    overview.assertTextIncludes('Change who comes along')
    const saved = await put({ ...(await open()), ...same, ...withJovana })
    saved.assertFlashMessage('success', 'Saved. The person will be told by e-mail.')
    assert.deepEqual(await groupStatuses(id), ['confirmed', 'confirmed', 'confirmed'])
    assert.containsSubset(await limitOf(event), { taken: 3 })
    await assertCountsMatch(assert, event)

    await runJobs()
    const [letter, ...more] = await letters()
    assert.isEmpty(more)
    assert.equal(letter.mail.subject, 'Променено е кой идва с Вас: Day of clusters')
    assert.include(letter.mail.text!, 'Ivan Dimitrov')
    assert.include(letter.mail.text!, 'Jovana Petrović')
    assert.match(letter.links[0], /\/bg\/registrations\/[\w-]{20,}$/)
    const own = await client.get(new URL(letter.links[0]).pathname)
    assert.lengthOf(own.text().match(/class="qr"/g)!, 3)
    const history = await desk.open(page)
    history.assertTextIncludes('Changed who comes along')
  })

  test('is taken off by an empty field, and the seat is free', async ({ client, assert }) => {
    const { event, id, open, put, same, letters } = await withIvan(client)
    await put({ ...(await open()), ...same, 'companions[0][name]': '' })
    assert.deepEqual(await groupStatuses(id), ['confirmed', 'cancelled'])
    assert.containsSubset(await limitOf(event), { taken: 1 })
    await runJobs()
    const [letter] = await letters()
    assert.include(letter.mail.text!, 'С Вас вече никой не е регистриран')
    assert.notInclude(letter.mail.text!, 'Ivan Dimitrov')
  })

  test('is taken off on a page of their own too, and the person is told', async ({
    client,
    assert,
  }) => {
    const { event, desk, ivan, letters } = await withIvan(client)
    await desk.post(`/manage/events/${event.id}/registrations/${ivan.id}/cancellation`)
    await runJobs()
    assert.lengthOf(await letters(), 1)
  })

  test('is no news where people take somebody off themselves, or nothing changed', async ({
    client,
    assert,
  }) => {
    const { id, ivan, open, put, same, letters } = await withIvan(client)
    const unchanged = await put({ ...(await open()), ...same })
    unchanged.assertStatus(302)
    await cancelRegistration(id, {
      actor: PARTICIPANT,
      reason: null,
      companions: [ivan.id],
    })
    await runJobs()
    assert.isEmpty(await letters())
  })

  test('is added also when people can’t change any more, but not when all is over', async ({
    client,
    assert,
  }) => {
    const changeUntil = clock.now().minus({ hours: 1 })
    const { id, open, put, same } = await withIvan(client, { changeUntil })
    const opened = await open()
    await put({ ...opened, ...same, ...withJovana })
    assert.lengthOf(await groupStatuses(id), 3)
    clock.travelTo(clock.now().plus({ years: 2 }))
    const late = await put({ ...(await open()), ...rowsOf('Luka Petrović') })
    late.assertFlashMessage(
      'warning',
      'The event is cancelled or over, so nobody can get a place. Nothing was changed.'
    )
    assert.deepEqual(await groupStatuses(id), ['confirmed', 'confirmed', 'confirmed'])
  })

  test('has a seat like all of the group, or nothing is changed', async ({ client, assert }) => {
    const { event, id, open, put, same } = await withIvan(client)
    await register('stefan', event)
    const refused = await put({
      ...(await open()),
      ...same,
      ...withJovana,
      'companions[2][name]': 'Luka Petrović',
    })
    refused.assertStatus(422)
    refused.assertTextIncludes('One place is free: you can add one person')
    refused.assertTextIncludes('value="Luka Petrović"')
    assert.deepEqual(await groupStatuses(id), ['confirmed', 'confirmed'])
    await assertCountsMatch(assert, event)
  })

  test('is one of no more than the event allows', async ({ client, assert }) => {
    const { event, id, open, put, same } = await withIvan(client, { capacity: null })
    await db.from('events').where('id', event.id).update({ most_companions: 1 })
    const refused = await put({ ...(await open()), ...same, ...withJovana })
    refused.assertStatus(422)
    refused.assertTextIncludes('You can bring at most one person')
    refused.assertTextIncludes('value="Jovana Petrović"')
    assert.deepEqual(await groupStatuses(id), ['confirmed', 'confirmed'])
  })

  test('says beside the field what is no name, and keeps the others', async ({ client }) => {
    const { open, put, same } = await withIvan(client)
    const wrong = await put({ ...(await open()), ...same, 'companions[1][name]': '12345' })
    wrong.assertStatus(422)
    wrong.assertTextIncludes('href="#companions-1-name"')
    wrong.assertTextIncludes('value="12345"')
    wrong.assertTextIncludes('value="Ivan Dimitrov"')
  })

  test('keeps whom somebody else added meanwhile', async ({ client, assert }) => {
    const { id, open, put, same } = await withIvan(client)
    const opened = await open()
    await put({ ...opened, ...same, ...withJovana })
    const second = await put({ ...opened, ...same, 'companions[1][name]': 'Luka Petrović' })
    second.assertStatus(409)
    second.assertTextIncludes('Someone has changed this in the meantime')
    second.assertTextIncludes('value="Jovana Petrović"')
    second.assertTextIncludes('value="Luka Petrović"')
    assert.lengthOf(await groupStatuses(id), 3)
  })

  test('does not come back whom somebody else took off meanwhile', async ({ client, assert }) => {
    const { id, open, put, same } = await withIvan(client)
    const opened = await open()
    await put({ ...opened })
    const second = await put({ ...opened, ...same, ...withJovana })
    second.assertStatus(409)
    assert.notInclude(second.text(), 'value="Ivan Dimitrov"')
    second.assertTextIncludes('value="Jovana Petrović"')
    assert.deepEqual(await groupStatuses(id), ['confirmed', 'cancelled'])
  })

  test('waits with a group that waits, which is offered places once all of it fits', async ({
    client,
    assert,
  }) => {
    const { event, desk } = await withIvan(client, { capacity: 3 })
    const id = await register('natasa', event, { companions: ['Luka Petrović'] })
    const form = `/manage/events/${event.id}/registrations/${id}/companions`
    const luka = await db.from('registrations').where('parent_id', id).firstOrFail()
    const same = { 'companions[0][id]': String(luka.id), 'companions[0][name]': luka.name }
    await desk.put(form, { ...openedOf(await desk.open(form)), ...same, ...withJovana })
    assert.deepEqual(await groupStatuses(id), ['waitlisted', 'waitlisted', 'waitlisted'])
    assert.containsSubset(await limitOf(event), { waiting: 3 })
    await desk.put(form, openedOf(await desk.open(form)))
    assert.deepEqual(await groupStatuses(id), ['offered', 'cancelled', 'cancelled'])
    await assertCountsMatch(assert, event)
  })

  test('is asked for of a person who stands, not of one who came along or has gone', async ({
    client,
    assert,
  }) => {
    const { event, id, ivan, desk, form } = await withIvan(client)
    const ofIvan = `/manage/events/${event.id}/registrations/${ivan.id}`
    const shown = await desk.open(ofIvan)
    assert.notInclude(shown.text(), `${ofIvan}/companions`)
    const asked = await desk.open(`${ofIvan}/companions`)
    asked.assertTextIncludes('This registration has already ended')
    await cancelRegistration(id, { actor: SYSTEM, reason: null })
    const gone = await desk.open(form)
    gone.assertTextIncludes('This registration has already ended')
  })
})

test.group('A companion whom an organiser adds against newcomers', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  test('one of them has the last seat', async ({ assert }) => {
    for (const run of [1, 2, 3, 4, 5]) {
      const event = await createEvent({ capacity: 2, mostCompanions: 1, confirmEmail: false })
      const id = await register('maria', event)
      const adding = {
        wanted: [{ id: null, name: `Guest ${run}` }],
        seen: seenOf({ companions: [] }),
      }
      const [added] = await Promise.all([
        setCompanions(id, adding, SYSTEM),
        register('stefan', event),
        register('natasa', event),
      ])
      const held = await db.from('registrations').where({ event_id: event.id, holds_seat: true })
      assert.lengthOf(held, 2)
      assert.equal(
        added.ok,
        held.some((row) => row.parent_id === id)
      )
      await assertCountsMatch(assert, event)
    }
  })
})
