import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { PARTICIPANT, SYSTEM } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { cancelRegistration } from '#app/registrations/actions/cancel_registration'
import { changeRegistration, type Changes } from '#app/registrations/actions/change_registration'
import { confirmRegistration } from '#app/registrations/actions/confirm_registration'
import {
  approveRegistration,
  declineRegistration,
} from '#app/registrations/actions/decide_registration'
import { offerPlaces } from '#app/registrations/actions/offer_places'
import { choicesOf } from '#app/registrations/choices'
import Registration from '#app/registrations/models/registration'
import { ownPath } from '#app/registrations/own_link'
import { standingCompanions } from '#app/registrations/queries/standing_companions'
import { waitingOrder } from '#app/registrations/queries/waiting_order'
import type { CastMember } from '#database/factories/people'
import { approving, pending, type Attributes } from '#tests/helpers/approvals'
import { deskOf } from '#tests/helpers/desk'
import { runJobs } from '#tests/helpers/jobs'
import { lastMailTo } from '#tests/helpers/mail'
import { assertCountsMatch, register, statusOf } from '#tests/helpers/registrations'

const NO = { usual: null, words: null }
const WITHDRAWN = { actor: PARTICIPANT, reason: null }
const MARIA = {
  name: 'Мария Димитрова',
  organisationName: 'Стария клъстер',
  language: 'en',
  presence: 'on_site' as const,
}

/** One seat, or several, which Jelena has with hers; Maria and then Stefan wait, all with the organiser's yes. */
async function fullEvent(client: ApiClient, attributes: Attributes = {}) {
  const capacity = attributes.capacity ?? 1
  const desk = await approving(client, {
    approveChanges: true,
    chooseDays: true,
    mostCompanions: 2,
    days: [{ date: '2030-03-12' }, { date: '2030-03-13' }],
    ...attributes,
    capacity,
  })
  const days = await desk.event.related('days').query().orderBy('date')
  const [first, second] = days.map(({ id }) => id)
  const approved = async (who: CastMember, companions: string[] = []) => {
    const typed = { organisationName: 'Стария клъстер', dayIds: [first], companions }
    const id = await pending(who, desk.event, typed)
    await approveRegistration(id, SYSTEM)
    return id
  }
  const hers = ['Милица Јовановић', 'Вук Јовановић'].slice(0, capacity - 1)
  const jelena = await approved('jelena', hers)
  const maria = await approved('maria')
  const stefan = await approved('stefan')
  await runJobs()
  const change = (changes: Partial<Changes> = {}) =>
    changeRegistration(
      maria,
      { ...MARIA, organisationName: 'Новия клъстер', dayIds: [first], ...changes },
      PARTICIPANT
    )
  return { ...desk, jelena, maria, stefan, first, second, change }
}

const withoutYes = async (id: number) => {
  const { status, beforeChange } = await Registration.findOrFail(id)
  return { status, isLookedAt: beforeChange !== null }
}

test.group('A change by somebody who waits', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('goes to the organiser, who sees what stood there, and keeps the place in line', async ({
    client,
    assert,
  }) => {
    const { event, maria, stefan, open, change } = await fullEvent(client)
    await change()
    assert.deepEqual(await withoutYes(maria), { status: 'waitlisted', isLookedAt: true })
    assert.deepEqual(await waitingOrder(event.id), [maria, stefan])
    await assertCountsMatch(assert, event)
    const page = await open()
    assert.include(page, '<del>Стария клъстер</del>')
    assert.include(page, '<ins>Новия клъстер</ins>')
    assert.include(page, 'Stays on the waiting list')
  })

  test('is told to the person on their page', async ({ client }) => {
    const { maria, change } = await fullEvent(client)
    await change()
    const { tokenEncrypted } = await Registration.findOrFail(maria)
    const own = await client.get(ownPath('en', tokenEncrypted))
    own.assertTextIncludes('Until then you keep your position on the waiting list.')
    own.assertTextIncludes('Your position: 1.')
  })

  test('is counted among those who wait for an answer, with whom they bring', async ({
    client,
    assert,
  }) => {
    const { event, user, change } = await fullEvent(client, { capacity: 3 })
    await change({ companions: [{ id: null, name: 'Иван Димитров' }] })
    const page = await deskOf(client, user).open(`/manage/events/${event.id}`)
    assert.include(page.text(), `/manage/events/${event.id}/approvals`)
    page.assertTextIncludes('2 people are waiting for your answer')
  })

  test('takes nothing from the turn that comes meanwhile', async ({ client, assert }) => {
    const { event, jelena, maria, stefan, change } = await fullEvent(client)
    await change()
    await cancelRegistration(jelena, WITHDRAWN)
    assert.deepEqual(await withoutYes(maria), { status: 'offered', isLookedAt: true })
    assert.equal(await statusOf(stefan), 'waitlisted')
    await assertCountsMatch(assert, event)
  })

  test('leaves no way past them to newcomers', async ({ client, assert }) => {
    const desk = await fullEvent(client, { offersByHand: true })
    const { event, jelena, first, change } = desk
    await change()
    await cancelRegistration(jelena, WITHDRAWN)
    const nora = await register('nora', event, { dayIds: [first] })
    await confirmRegistration(nora)
    const { holdsSeat } = await Registration.findOrFail(nora)
    assert.isFalse(Boolean(holdsSeat))
  })

  test('stands when it is accepted, and they are told that they keep their position', async ({
    client,
    assert,
  }) => {
    const { event, maria, stefan, decide, change } = await fullEvent(client)
    await change()
    const answer = await decide([maria], { decision: 'approve' })
    answer.assertFlashMessage('success', 'One change accepted.')
    assert.deepEqual(await withoutYes(maria), { status: 'waitlisted', isLookedAt: false })
    assert.deepEqual(await waitingOrder(event.id), [maria, stefan])
    await runJobs()
    const { row, mail } = await lastMailTo('maria@example.org')
    assert.equal(row.kind, 'registration.change_approved')
    assert.include(mail.text!, 'You keep your position on the waiting list.')
  })

  test('is undone when it is declined: days, companions and position are as before', async ({
    client,
    assert,
  }) => {
    const desk = await fullEvent(client, { capacity: 3 })
    const { event, maria, stefan, first, second, change } = desk
    const companions = [{ id: null, name: 'Иван Димитров' }]
    await change({ dayIds: [second], companions })
    await assertCountsMatch(assert, event)
    assert.deepEqual(await declineRegistration(maria, NO, SYSTEM), {
      ok: true,
      value: 'change_declined',
    })
    assert.deepEqual(await withoutYes(maria), { status: 'waitlisted', isLookedAt: false })
    const { organisationName } = await Registration.findOrFail(maria)
    assert.equal(organisationName, 'Стария клъстер')
    const days = await db.transaction((trx) => choicesOf(trx, maria))
    assert.deepEqual(
      days.map(({ dayId }) => dayId),
      [first]
    )
    assert.isEmpty(await standingCompanions(db, maria))
    assert.deepEqual(await waitingOrder(event.id), [maria, stefan])
    await assertCountsMatch(assert, event)
    await runJobs()
    const { mail } = await lastMailTo('maria@example.org')
    assert.include(mail.text!, 'you keep your position on the waiting list')
  })

  test('is undone after an offer without their having had more days than one', async ({
    client,
    assert,
  }) => {
    const { event, jelena, maria, first, second, change } = await fullEvent(client)
    await change({ dayIds: [first, second] })
    await approveRegistration(maria, SYSTEM)
    await change({ dayIds: [first] })
    await cancelRegistration(jelena, WITHDRAWN)
    assert.equal(await statusOf(maria), 'offered')
    await db.table('quotas').insert({ event_id: event.id, day_id: second, capacity: 0 })
    const declined = await declineRegistration(maria, NO, SYSTEM)
    assert.isTrue(declined.ok)
    const days = await db.transaction((trx) => choicesOf(trx, maria))
    assert.deepEqual(
      days.map(({ dayId, waits = false }) => [dayId, waits]),
      [
        [first, false],
        [second, true],
      ]
    )
    await assertCountsMatch(assert, event)
  })

  test('is no matter where the organiser did not ask for it', async ({ client, assert }) => {
    const { maria, change } = await fullEvent(client, { approveChanges: false })
    await change()
    assert.deepEqual(await withoutYes(maria), { status: 'waitlisted', isLookedAt: false })
  })

  test('waits with its seat once they take one that is free after the list has closed', async ({
    client,
    assert,
  }) => {
    const { event, jelena, maria, change } = await fullEvent(client)
    await change()
    await event.merge({ waitingClosesAt: clock.now().minus({ hours: 1 }) }).save()
    await cancelRegistration(jelena, WITHDRAWN)
    await confirmRegistration(maria)
    assert.deepEqual(await withoutYes(maria), { status: 'pending', isLookedAt: true })
    await assertCountsMatch(assert, event)
  })
})

test.group('A change by somebody who is offered a place', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  async function offered(client: ApiClient) {
    const all = await fullEvent(client)
    await cancelRegistration(all.jelena, WITHDRAWN)
    const before = await Registration.findOrFail(all.maria)
    await all.change()
    return { ...all, until: before.holdUntil!.toMillis() }
  }

  test('keeps the seat and its deadline', async ({ client, assert }) => {
    const { event, maria, until } = await offered(client)
    assert.deepEqual(await withoutYes(maria), { status: 'offered', isLookedAt: true })
    const { holdsSeat, holdUntil } = await Registration.findOrFail(maria)
    assert.isTrue(Boolean(holdsSeat))
    assert.equal(holdUntil!.toMillis(), until)
    await assertCountsMatch(assert, event)
  })

  test('waits with the seat once they accept the offer, which is theirs with the yes', async ({
    client,
    assert,
  }) => {
    const { event, maria } = await offered(client)
    await confirmRegistration(maria)
    assert.deepEqual(await withoutYes(maria), { status: 'pending', isLookedAt: true })
    await assertCountsMatch(assert, event)
    await runJobs()
    const { row, mail } = await lastMailTo('maria@example.org')
    assert.equal(row.kind, 'registration.pending')
    assert.include(mail.text!, 'The organiser still has to agree to what you changed')
    await approveRegistration(maria, SYSTEM)
    assert.deepEqual(await withoutYes(maria), { status: 'confirmed', isLookedAt: false })
    await runJobs()
    const { mail: letter } = await lastMailTo('maria@example.org')
    assert.include(letter.subject!, 'Day of clusters')
  })

  test('is theirs as before when it is declined after they accepted', async ({
    client,
    assert,
  }) => {
    const { event, maria } = await offered(client)
    await confirmRegistration(maria)
    await declineRegistration(maria, NO, SYSTEM)
    assert.deepEqual(await withoutYes(maria), { status: 'confirmed', isLookedAt: false })
    await assertCountsMatch(assert, event)
  })

  test('leaves the offer as it was when it is declined before', async ({ client, assert }) => {
    const { event, maria, until } = await offered(client)
    await declineRegistration(maria, NO, SYSTEM)
    assert.deepEqual(await withoutYes(maria), { status: 'offered', isLookedAt: false })
    const { holdUntil, organisationName } = await Registration.findOrFail(maria)
    assert.equal(holdUntil!.toMillis(), until)
    assert.equal(organisationName, 'Стария клъстер')
    await assertCountsMatch(assert, event)
    await runJobs()
    const { mail } = await lastMailTo('maria@example.org')
    assert.include(mail.text!, 'still held for you until')
  })

  test('ends with the offer when its time is up', async ({ client, assert }) => {
    const { event, maria, stefan, open } = await offered(client)
    clock.travelTo(clock.now().plus({ days: 4 }))
    await offerPlaces(event.id)
    assert.deepEqual(await withoutYes(maria), { status: 'expired', isLookedAt: false })
    assert.equal(await statusOf(stefan), 'offered')
    assert.notInclude(await open(), 'Новия клъстер')
    await assertCountsMatch(assert, event)
  })
})

test.group('The organiser of those who wait', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('declines a change and not the registration, whatever a colleague did meanwhile', async ({
    client,
    assert,
  }) => {
    const { event, user, maria, change } = await fullEvent(client)
    await change()
    const path = `/manage/events/${event.id}/registrations/${maria}`
    const page = await deskOf(client, user).open(path)
    for (const words of ['Accept the change', 'Decline the change', 'Cancel the registration']) {
      page.assertTextIncludes(words)
    }
    await approveRegistration(maria, SYSTEM)
    await deskOf(client, user).post(`${path}/refusal`, { of: 'change' })
    assert.equal(await statusOf(maria), 'waitlisted')
  })

  test('accepts an offer for somebody, and still has to look at what they changed', async ({
    client,
    assert,
  }) => {
    const { event, user, jelena, maria, change } = await fullEvent(client)
    await cancelRegistration(jelena, WITHDRAWN)
    await change()
    const path = `/manage/events/${event.id}/registrations/${maria}`
    const answer = await deskOf(client, user).post(`${path}/acceptance`, {})
    answer.assertFlashMessage(
      'success',
      'Accepted: the place is kept for the person. What they changed still waits for your answer.'
    )
    assert.deepEqual(await withoutYes(maria), { status: 'pending', isLookedAt: true })
    await assertCountsMatch(assert, event)
  })

  test('finds in the line who changed something', async ({ client, assert }) => {
    const { event, user, change } = await fullEvent(client)
    await change()
    for (const path of ['waiting-list', 'registrations']) {
      const page = await deskOf(client, user).open(`/manage/events/${event.id}/${path}`)
      assert.match(page.text(), new RegExp(`/approvals">\\s*Changed after approval`))
    }
  })
})
