import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
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
import Registration from '#app/registrations/models/registration'
import { standingCompanions } from '#app/registrations/queries/standing_companions'
import { waitingOrder } from '#app/registrations/queries/waiting_order'
import { createEvent } from '#database/factories/events'
import { pending } from '#tests/helpers/approvals'
import { runJobs } from '#tests/helpers/jobs'
import { lastMailTo } from '#tests/helpers/mail'
import { assertCountsMatch, statusOf } from '#tests/helpers/registrations'

const NO = { usual: null, words: null }
const WITHDRAWN = { actor: PARTICIPANT, reason: null }
const MARIA = {
  name: 'Мария Димитрова',
  organisationName: null,
  language: 'en',
  presence: 'on_site' as const,
  dayIds: [],
}

type Event = Awaited<ReturnType<typeof createEvent>>

test.group('Declining that fewer come along', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  const looking = (attributes: Parameters<typeof createEvent>[0]) =>
    createEvent({
      registrationPolicy: 'approval',
      approveChanges: true,
      mostCompanions: 3,
      ...attributes,
    })

  async function approved(event: Event, name: string, companions: string[] = []) {
    const email = `${name.toLowerCase()}@example.org`
    const id = await pending({ name, email }, event, { companions })
    await approveRegistration(id, SYSTEM)
    clock.travelTo(clock.now().plus({ minutes: 1 }))
    return id
  }

  async function maria(event: Event, companions: string[]) {
    const id = await pending('maria', event, { companions })
    await approveRegistration(id, SYSTEM)
    clock.travelTo(clock.now().plus({ minutes: 1 }))
    return id
  }

  const change = (id: number, changes: Partial<Changes>) =>
    changeRegistration(id, { ...MARIA, ...changes }, PARTICIPANT)

  const comesAlone = (id: number) => change(id, { companions: [] })

  async function namesWith(id: number) {
    const standing = await standingCompanions(db, id)
    return standing.map(({ name }) => name)
  }

  const DECLINED = { ok: true, value: 'change_declined' } as const

  test('gives back a seat that a larger group waits for and nobody has', async ({ assert }) => {
    const event = await looking({ capacity: 3 })
    const id = await maria(event, ['Иван'])
    await approved(event, 'Stefan')
    const three = await approved(event, 'Ana', ['Vesna', 'Milica'])
    await comesAlone(id)
    assert.equal(await statusOf(three), 'waitlisted')
    assert.deepEqual(await declineRegistration(id, NO, SYSTEM), DECLINED)
    assert.deepEqual(await namesWith(id), ['Иван'])
    assert.equal(await statusOf(id), 'confirmed')
    await assertCountsMatch(assert, event)
  })

  test('gives back a seat that is kept until the organiser offers it', async ({ assert }) => {
    const event = await looking({ capacity: 2, offersByHand: true })
    const id = await maria(event, ['Иван'])
    await approved(event, 'Stefan')
    await comesAlone(id)
    assert.deepEqual(await declineRegistration(id, NO, SYSTEM), DECLINED)
    assert.deepEqual(await namesWith(id), ['Иван'])
    await assertCountsMatch(assert, event)
  })

  test('is refused where somebody has the seat, and says so', async ({ assert }) => {
    const event = await looking({ capacity: 2 })
    const id = await maria(event, ['Иван'])
    const next = await approved(event, 'Stefan')
    await comesAlone(id)
    assert.equal(await statusOf(next), 'offered')
    assert.deepEqual(await declineRegistration(id, NO, SYSTEM), { ok: false, reason: 'taken' })
    assert.isEmpty(await namesWith(id))
    await assertCountsMatch(assert, event)
  })

  /** Maria and two others wait behind Jelena; she says that she comes alone, and the place becomes free. */
  async function offeredAlone(attributes: Parameters<typeof createEvent>[0] = {}) {
    const event = await looking({ capacity: 3, ...attributes })
    const [jelena, ...others] = [
      await approved(event, 'Jelena'),
      await approved(event, 'Nora'),
      await approved(event, 'Natasa'),
    ]
    const id = await maria(event, ['Иван', 'Петър'])
    const joined = await Registration.findOrFail(id)
    const stefan = await approved(event, 'Stefan')
    await comesAlone(id)
    await cancelRegistration(jelena, WITHDRAWN)
    if ((await statusOf(id)) !== 'offered') throw new Error('nothing was offered')
    return { event, id, others, stefan, queuedAt: joined.queuedAt!.toMillis() }
  }

  for (const accepted of [true, false]) {
    test(`puts whoever waited with them back in line, where they stood, ${accepted ? 'after' : 'before'} they accepted a seat for one`, async ({
      assert,
    }) => {
      const { event, id, stefan, queuedAt } = await offeredAlone()
      if (accepted) await confirmRegistration(id)
      assert.deepEqual(await declineRegistration(id, NO, SYSTEM), DECLINED)
      const registration = await Registration.findOrFail(id)
      assert.deepInclude(registration.$attributes, {
        status: 'waitlisted',
        holdUntil: null,
        beforeChange: null,
      })
      assert.isFalse(Boolean(registration.holdsSeat))
      assert.equal(registration.queuedAt!.toMillis(), queuedAt)
      assert.deepEqual(await namesWith(id), ['Иван', 'Петър'])
      assert.deepEqual(await waitingOrder(event.id), [id, stefan])
      await assertCountsMatch(assert, event)
      await runJobs()
      const { row, mail } = await lastMailTo('maria@example.org')
      assert.equal(row.kind, 'registration.change_declined')
      assert.include(mail.text!, 'you keep your position on the waiting list')
    })
  }

  test('leaves the seat to the next where smaller groups may pass', async ({ assert }) => {
    const { event, id, stefan } = await offeredAlone({ offersSkipGroups: true })
    await confirmRegistration(id)
    await declineRegistration(id, NO, SYSTEM)
    assert.equal(await statusOf(id), 'waitlisted')
    assert.equal(await statusOf(stefan), 'offered')
    await assertCountsMatch(assert, event)
  })

  test('seats them all where there is room for all by then', async ({ assert }) => {
    const { event, id, others, stefan } = await offeredAlone()
    await confirmRegistration(id)
    await cancelRegistration(stefan, WITHDRAWN)
    for (const other of others) await cancelRegistration(other, WITHDRAWN)
    assert.deepEqual(await declineRegistration(id, NO, SYSTEM), DECLINED)
    assert.equal(await statusOf(id), 'confirmed')
    assert.deepEqual(await namesWith(id), ['Иван', 'Петър'])
    await assertCountsMatch(assert, event)
  })
})
