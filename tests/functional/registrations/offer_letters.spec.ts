import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { SYSTEM } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { cancelRegistration } from '#app/registrations/actions/cancel_registration'
import { expireHolds } from '#app/registrations/actions/expire_holds'
import { offerPlace } from '#app/registrations/actions/offer_place'
import { createEvent } from '#database/factories/events'
import { runJobs } from '#tests/helpers/jobs'
import { lastMailTo } from '#tests/helpers/mail'
import { register, statusOf } from '#tests/helpers/registrations'

/** Jelena gives up the only place, for which Maria alone waits. */
async function freed(attributes: Parameters<typeof createEvent>[0] = {}) {
  const event = await createEvent({ capacity: 1, confirmEmail: false, ...attributes })
  const jelena = await register('jelena', event)
  const maria = await register('maria', event)
  await cancelRegistration(jelena, { actor: SYSTEM, reason: null, byOrganiser: true })
  return maria
}

const letterToMaria = async () => {
  await runJobs()
  const { mail } = await lastMailTo('maria@example.org')
  return mail.text!
}

test.group('What letters say becomes of an offered place', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('names nobody on the list where nobody else waits', async ({ assert }) => {
    const maria = await freed()
    assert.notInclude(await letterToMaria(), 'on the list')
    clock.travelTo(clock.now().plus({ days: 6 }))
    await expireHolds()
    assert.equal(await statusOf(maria), 'expired')
    const text = await letterToMaria()
    assert.include(text, 'We are no longer holding the place for you')
    assert.notInclude(text, 'on the list')
  })

  test('leaves it to the organiser who offers by hand', async ({ assert }) => {
    const maria = await freed({ offersByHand: true })
    await offerPlace(maria, SYSTEM)
    const text = await letterToMaria()
    assert.include(text, 'after that it is free for others')
    assert.notInclude(text, 'on the list')
  })
})
