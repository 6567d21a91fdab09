import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import type { ApiClient, ApiResponse } from '@japa/api-client'
import Registration from '#app/registrations/models/registration'
import type { Assert } from '@japa/assert'
import { readEventValues, type EventValues } from '#app/events/event_values'
import Day from '#app/events/models/day'
import { createEvent } from '#database/factories/events'
import { createPerson, type CastMember } from '#database/factories/people'
import { createRegistration } from '#database/factories/registrations'
import { deskOf, openedOf, organiserOf } from '#tests/helpers/desk'
import { runJobs } from '#tests/helpers/jobs'
import { statusesOf } from '#tests/helpers/registrations'

type Attributes = Parameters<typeof createEvent>[0]
type Fields = Record<string, string>

/** The fields of a form as they stand on its page, with those that ride along unseen. */
function fieldsOf(page: ApiResponse): Fields {
  const fields: Fields = {}
  for (const [input] of page.text().matchAll(/<input[^>]*>/g)) {
    const [, name] = /name="([^"]*)"/.exec(input) ?? []
    const [, value = ''] = /value="([^"]*)"/.exec(input) ?? []
    const isTicked = !/type="(checkbox|radio)"/.test(input) || /\schecked/.test(input)
    if (name && isTicked) fields[name] = value
  }
  const { revision, seen } = openedOf(page)
  return { ...fields, revision, seen }
}

test.group('Other terms where people are registered', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  async function running(client: ApiClient, attributes: Attributes = {}) {
    const { house, user } = await organiserOf()
    const event = await createEvent({ organisers: [house], ...attributes })
    const path = `/manage/events/${event.id}/registration`
    const desk = deskOf(client, user)
    const register = async (
      who: CastMember,
      given: Parameters<typeof createRegistration>[2] = {}
    ) => {
      const { registration } = await createRegistration(event, await createPerson(who), given)
      return registration
    }
    const page = async () => fieldsOf(await desk.open(path))
    const change = async (fields: Fields) => desk.put(path, { ...(await page()), ...fields })
    const confirm = (asked: ApiResponse) => desk.put(path, { ...fieldsOf(asked), do: 'confirm' })
    const assertStands = async (assert: Assert, terms: Partial<EventValues>) =>
      assert.deepInclude(await readEventValues(db, event.id), terms)
    return { event, desk, path, register, change, confirm, assertStands }
  }

  test('are saved at once where they concern nobody', async ({ client, assert }) => {
    const { register, change, assertStands } = await running(client, { capacity: 5 })
    const saved = await change({ capacity: '2', policy: 'approval' })
    saved.assertStatus(302)
    await register('maria')
    const raised = await change({ capacity: '50' })
    raised.assertStatus(302)
    await assertStands(assert, { capacity: 50 })
  })

  test('with fewer places than people are asked about first, and then saved as asked', async ({
    client,
    assert,
  }) => {
    const { event, register, change, confirm, assertStands } = await running(client, {
      capacity: 5,
    })
    await register('maria')
    await register('stefan')
    await register('natasa')
    const asked = await change({ capacity: '1' })
    asked.assertStatus(200)
    asked.assertTextIncludes('On site there are 2 people more than there are places')
    asked.assertTextIncludes('No e-mails go out because of this change.')
    await assertStands(assert, { capacity: 5 })
    const saved = await confirm(asked)
    saved.assertStatus(302)
    await assertStands(assert, { capacity: 1 })
    assert.deepEqual(await statusesOf(event), { confirmed: 3 })
  })

  test('with more places say who is offered one, and that is who is', async ({
    client,
    assert,
  }) => {
    const { event, register, change, confirm } = await running(client, { capacity: 1 })
    await register('maria')
    await register('stefan', { status: 'waitlisted' })
    await register('natasa', { status: 'waitlisted' })
    await register('ivaylo', { status: 'waitlisted' })
    const asked = await change({ capacity: '3' })
    asked.assertTextIncludes('2 people on the waiting list are offered a place at once')
    asked.assertTextIncludes('2 e-mails without an invitation')
    assert.notInclude(asked.text(), 'No e-mails go out')
    assert.deepEqual(await statusesOf(event), { confirmed: 1, waitlisted: 3 })
    await confirm(asked)
    await runJobs()
    assert.deepEqual(await statusesOf(event), { confirmed: 1, offered: 2, waitlisted: 1 })
  })

  test('that need approval say who needs none', async ({ client }) => {
    const { register, change } = await running(client)
    await register('maria')
    await register('stefan', { status: 'offered' })
    await register('natasa', { status: 'waitlisted' })
    await register('ivaylo', { status: 'unconfirmed' })
    const asked = await change({ policy: 'approval' })
    asked.assertTextIncludes('2 people have a place, or an offer of one, and keep it')
    asked.assertTextIncludes('One person on the waiting list keeps their position')
    asked.assertTextIncludes('One person has not confirmed yet; once they do, they will wait')
  })

  test('that need it no more approve nobody', async ({ client, assert }) => {
    const { event, register, change, confirm } = await running(client, {
      registrationPolicy: 'approval',
    })
    await register('maria', { status: 'pending' })
    await register('stefan')
    const asked = await change({ policy: 'invited' })
    asked.assertTextIncludes('One person is still waiting for your answer')
    asked.assertTextIncludes('One registration stands as it is')
    await confirm(asked)
    await runJobs()
    assert.deepEqual(await statusesOf(event), { confirmed: 1, pending: 1 })
  })

  test('that close registration say that nobody who waits is offered a place', async ({
    client,
    assert,
  }) => {
    const { register, change } = await running(client, { capacity: 1 })
    await register('maria')
    await register('stefan', { status: 'waitlisted' })
    await register('natasa', { status: 'offered' })
    const asked = await change({ closes: '2020-01-01T10:00' })
    asked.assertTextIncludes('One person on the waiting list will no longer be offered a place.')
    asked.assertTextIncludes('One person can still accept the place they were offered')
    const list = await change({ waiting_closes: '2020-01-01T10:00' })
    list.assertTextIncludes('a free one is for whoever registers first')
    assert.notInclude(list.text(), 'can still accept')
  })

  test('with other deadlines say until when people can do what', async ({ client }) => {
    const { register, change } = await running(client, { days: [{ zone: 'Europe/Belgrade' }] })
    await register('maria')
    await register('stefan', { status: 'pending' })
    const asked = await change({ cancel_until: '2030-03-10T12:00' })
    asked.assertTextIncludes('2 people can cancel until')
    asked.assertTextIncludes('10 March 2030')
  })

  test('by which all days go together say whose days become more, and theirs do', async ({
    client,
    assert,
  }) => {
    const { event, register, change, confirm } = await running(client, {
      chooseDays: true,
      days: [{ date: '2030-03-10' }, { date: '2030-03-11' }],
    })
    await register('maria')
    const some = await register('stefan')
    const [first] = await Day.query().where('event_id', event.id).orderBy('date')
    await db
      .from('registration_days')
      .where({ registration_id: some.id, day_id: first.id })
      .update({ status: 'given_up' })
    const asked = await change({ choose_days: '' })
    asked.assertTextIncludes('One person who had chosen only some of the days')
    await confirm(asked)
    await runJobs()
    const standing = await db
      .from('registration_days')
      .where('registration_id', some.id)
      .whereNot('status', 'given_up')
    assert.lengthOf(standing, 2)
  })

  test('are asked about again where other people are concerned by now', async ({
    client,
    assert,
  }) => {
    const { register, change, confirm, assertStands } = await running(client)
    await register('maria')
    const asked = await change({ policy: 'members' })
    await register('stefan')
    const again = await confirm(asked)
    again.assertStatus(200)
    again.assertTextIncludes('Registrations have changed since you last looked')
    again.assertTextIncludes('2 registrations stand as they are')
    const saved = await confirm(again)
    saved.assertStatus(302)
    await assertStands(assert, { registrationPolicy: 'members' })
  })

  test('lead back to the form with what was typed', async ({ client, assert }) => {
    const { desk, path, register, change, assertStands } = await running(client, { capacity: 5 })
    await register('maria')
    const asked = await change({ policy: 'members', capacity: '7' })
    const form = await desk.put(path, { ...fieldsOf(asked), do: 'back' })
    assert.deepInclude(fieldsOf(form), { policy: 'members', capacity: '7' })
    await assertStands(assert, { capacity: 5 })
  })

  test('do not overwrite what somebody else changed before they were confirmed', async ({
    client,
    assert,
  }) => {
    const { register, change, confirm, assertStands } = await running(client, { capacity: 5 })
    await register('maria')
    const asked = await change({ policy: 'members' })
    const other = await change({ capacity: '9' })
    other.assertStatus(302)
    const refused = await confirm(asked)
    refused.assertStatus(409)
    refused.assertTextIncludes('places on site from 5 to 9')
    await assertStands(assert, { registrationPolicy: 'open', capacity: 9 })
    assert.deepInclude(fieldsOf(refused), { policy: 'members', capacity: '9' })
  })

  test('leave nothing behind while they are only asked about', async ({ client, assert }) => {
    const { register, change } = await running(client, { capacity: 1 })
    await register('maria')
    await register('stefan', { status: 'waitlisted' })
    const rows = async () => ({
      jobs: await db.from('queue_jobs').count('* as n'),
      history: await db.from('activities').count('* as n'),
      registrations: await Registration.query().orderBy('id').select('status', 'hold_until'),
    })
    const before = JSON.stringify(await rows())
    const asked = await change({ capacity: '5' })
    asked.assertTextIncludes('is offered a place at once')
    assert.equal(JSON.stringify(await rows()), before)
  })
})

test.group('Moments that can hardly be meant', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  async function warned(client: ApiClient, attributes: Attributes, fields: Fields) {
    const { house, user } = await organiserOf()
    const event = await createEvent({
      organisers: [house],
      days: [{ date: '2030-03-10' }],
      ...attributes,
    })
    const path = `/manage/events/${event.id}/registration`
    const desk = deskOf(client, user)
    const saved = await desk.put(path, { ...fieldsOf(await desk.open(path)), ...fields })
    saved.assertStatus(302)
    return desk.open(path)
  }

  test('are kept, and warned of beside the field', async ({ client, assert }) => {
    const page = await warned(
      client,
      {},
      {
        closes: '2020-03-01T10:00',
        cancel_until: '2037-03-01T10:00',
        change_until: '2030-03-01T10:00',
      }
    )
    assert.match(page.text(), /id="closes-warning"[\s\S]*?This moment has already passed/)
    assert.match(page.text(), /id="cancel_until-warning"[\s\S]*?after the event ends/)
    assert.match(page.text(), /aria-describedby="[^"]*cancel_until-warning/)
    assert.notInclude(page.text(), 'change_until-warning')
  })

  test('are none once the event is over', async ({ client, assert }) => {
    const page = await warned(
      client,
      { days: [{ date: '2020-03-10' }] },
      { closes: '2020-03-01T10:00' }
    )
    assert.notInclude(page.text(), 'closes-warning')
  })
})
