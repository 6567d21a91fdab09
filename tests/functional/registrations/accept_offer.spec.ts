import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { PARTICIPANT } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { addRegistration } from '#app/registrations/actions/add_registration'
import { cancelRegistration } from '#app/registrations/actions/cancel_registration'
import { createEvent } from '#database/factories/events'
import { deskOf, organiserOf } from '#tests/helpers/desk'
import { runJobs } from '#tests/helpers/jobs'
import { lastMailTo } from '#tests/helpers/mail'
import { assertCountsMatch, register, statusOf, wishOf } from '#tests/helpers/registrations'

const GIVEN_UP = { actor: PARTICIPANT, reason: null }

test.group('An offered place that its person cannot accept', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  /** One place, which Maria has; somebody else waits for it. */
  async function full(client: ApiClient, attributes: Parameters<typeof createEvent>[0] = {}) {
    const { house, user } = await organiserOf()
    const organised = { organisers: [house], capacity: 1, confirmEmail: false, ...attributes }
    const event = await createEvent(organised)
    const maria = await register('maria', event)
    const desk = deskOf(client, user)
    return { event, maria, desk, base: `/manage/events/${event.id}` }
  }

  /** Registered on paper, without an address. */
  async function onPaper(event: { id: number }, companions: string[] = []) {
    const stefan = { ...wishOf('stefan', event), email: null, companions }
    const added = await addRegistration(event.id, stefan, PARTICIPANT)
    if (!added.ok) throw new Error(added.reason)
    return added.value.id
  }

  test('is theirs at once where no letter can ask them', async ({ client, assert }) => {
    const { event, maria } = await full(client)
    const stefan = await onPaper(event)
    assert.equal(await statusOf(stefan), 'waitlisted')
    await cancelRegistration(maria, GIVEN_UP)
    const row = await db.from('registrations').where('id', stefan).firstOrFail()
    assert.equal(row.status, 'confirmed')
    assert.isNull(row.hold_until)
    await assertCountsMatch(assert, event)
  })

  test('is theirs with all whom they bring along', async ({ client, assert }) => {
    const { event, maria } = await full(client, { capacity: 2, mostCompanions: 1 })
    const other = await register('nora', event)
    const stefan = await onPaper(event, ['Ana Țăranu'])
    for (const id of [maria, other]) await cancelRegistration(id, GIVEN_UP)
    const members = await db.from('registrations').where('id', stefan).orWhere('parent_id', stefan)
    assert.deepEqual(
      members.map(({ status }) => status),
      ['confirmed', 'confirmed']
    )
    await assertCountsMatch(assert, event)
  })

  test('given by hand to somebody without an address is theirs, and the page says so', async ({
    client,
    assert,
  }) => {
    const { event, maria, desk, base } = await full(client, { offersByHand: true })
    const stefan = await onPaper(event)
    await cancelRegistration(maria, GIVEN_UP)
    const answer = await desk.post(`${base}/waiting-list/${stefan}/offer`)
    assert.equal(await statusOf(stefan), 'confirmed')
    answer.assertFlashMessage(
      'success',
      'Ștefan Țăranu has no e-mail address to be asked at, so the place is theirs at once.'
    )
    await assertCountsMatch(assert, event)
  })

  test('is accepted by the organiser whom they told, and a letter says they have it', async ({
    client,
    assert,
  }) => {
    const { event, maria, desk, base } = await full(client)
    const nora = await register('nora', event)
    await cancelRegistration(maria, GIVEN_UP)
    assert.equal(await statusOf(nora), 'offered')
    const page = await desk.open(`${base}/registrations/${nora}`)
    page.assertTextIncludes('Accept the place for them')
    await desk.post(`${base}/registrations/${nora}/acceptance`)
    assert.equal(await statusOf(nora), 'confirmed')
    await assertCountsMatch(assert, event)
    await runJobs()
    const { mail } = await lastMailTo('nora+events@example.org')
    assert.match(mail.subject!, /^Your place is reserved/)
    const late = await desk.post(`${base}/registrations/${nora}/acceptance`)
    late.assertFlashMessage('warning', 'This person has no open offer. Nothing was changed.')
    const again = await desk.open(`${base}/registrations/${nora}`)
    assert.notInclude(again.text(), 'Accept the place for them')
  })

  test('that ran out can no longer be accepted for them', async ({ client, assert }) => {
    const { event, maria, desk, base } = await full(client)
    const nora = await register('nora', event)
    await cancelRegistration(maria, GIVEN_UP)
    const { hold_until: until } = await db.from('registrations').where('id', nora).firstOrFail()
    clock.travelTo(clock.now().plus({ days: 30 }))
    assert.isBelow(new Date(until as string).getTime(), clock.now().toMillis())
    await desk.post(`${base}/registrations/${nora}/acceptance`)
    assert.equal(await statusOf(nora), 'expired')
    await assertCountsMatch(assert, event)
  })
})
