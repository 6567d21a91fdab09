import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { SYSTEM } from '#app/activity/record'
import { clock } from '#app/core/clock'
import Day from '#app/events/models/day'
import { addRegistration } from '#app/registrations/actions/add_registration'
import { cancelRegistration } from '#app/registrations/actions/cancel_registration'
import { confirmRegistration } from '#app/registrations/actions/confirm_registration'
import { approveRegistration } from '#app/registrations/actions/decide_registration'
import { registerParticipant } from '#app/registrations/actions/register_participant'
import Quota from '#app/registrations/models/quota'
import { createEvent } from '#database/factories/events'
import { pending } from '#tests/helpers/approvals'
import { ownPathOf } from '#tests/helpers/companions'
import { runJobs } from '#tests/helpers/jobs'
import { lastMailTo, mailsTo } from '#tests/helpers/mail'
import { read } from '#tests/helpers/read'
import { sendForm } from '#tests/helpers/registration_form'
import {
  assertCountsMatch,
  register,
  statusesOf,
  statusOf,
  wishOf,
} from '#tests/helpers/registrations'

const BY_ORGANISER = { actor: SYSTEM, reason: null, byOrganiser: true }

/** Maria has the only seat and Nora waits for it, when the list closes. */
async function closed(attributes: Parameters<typeof createEvent>[0] = {}) {
  const closing = clock.now().plus({ hours: 1 })
  const event = await createEvent({
    capacity: 1,
    confirmEmail: false,
    waitingClosesAt: closing,
    ...attributes,
  })
  const maria = await register('maria', event)
  const nora = await register('nora', event)
  clock.travelTo(closing.plus({ minutes: 1 }))
  return { event, maria, nora }
}

test.group('Once the waiting list has closed', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('nobody joins it, and the form says that there is nothing to join', async ({
    client,
    assert,
  }) => {
    const { event } = await closed()
    const page = await read(client, `/en/events/${event.slug}/register`)
    assert.include(page, 'All places are taken.')
    assert.include(page, 'The waiting list is closed.')
    assert.notInclude(page, 'we offer it by e-mail')
    assert.notInclude(page, '<form method="POST"')
    const sent = await sendForm(client, event)
    sent.assertStatus(409)
    assert.deepEqual(await statusesOf(event), { confirmed: 1, waitlisted: 1 })
    const stranger = await read(client, `/en/events/${event.slug}`)
    assert.notInclude(stranger, 'Join the waiting list')
  })

  test('who is registered is answered like a stranger, and gets their link', async ({
    client,
    assert,
  }) => {
    const { event } = await closed()
    const stranger = await sendForm(client, event)
    const owner = await sendForm(client, event, {
      name: 'Мария Димитрова',
      email: 'maria@example.org',
      country: 'BG',
    })
    assert.equal(owner.status(), stranger.status())
    assert.equal(owner.text(), stranger.text())
    await runJobs()
    const letters = await mailsTo('maria@example.org')
    assert.include(
      letters.map(({ row }) => row.kind),
      'registration.link'
    )
  })

  test('a seat that is given up is for whoever comes first', async ({ client, assert }) => {
    const { event, maria, nora } = await closed()
    assert.notInclude(
      await read(client, await ownPathOf(maria)),
      'The place will be offered to the person who is waiting.'
    )
    await cancelRegistration(maria, BY_ORGANISER)
    assert.notInclude(
      await read(client, `/en/events/${event.slug}/register`),
      'All places are taken.'
    )
    assert.equal(await statusOf(await register('stefan', event)), 'confirmed')
    assert.equal(await statusOf(nora), 'waitlisted')
    await assertCountsMatch(assert, event)
  })

  test('so is it for who waited: they take it on their own page', async ({ client, assert }) => {
    const { event, maria, nora } = await closed()
    const own = await ownPathOf(nora)
    assert.notInclude(await read(client, own), `${own}/confirmation`)
    await client.post(`${own}/confirmation`).redirects(0).form({})
    assert.equal(await statusOf(nora), 'waitlisted')
    await cancelRegistration(maria, BY_ORGANISER)
    const page = await read(client, own)
    assert.include(page, 'A place is free: press the button and it is yours.')
    const taken = await client.post(`${own}/confirmation`).redirects(0).form({})
    taken.assertStatus(303)
    assert.equal(await statusOf(nora), 'confirmed')
    await assertCountsMatch(assert, event)
  })

  test('a letter that is written late promises no offer', async ({ assert }) => {
    await closed()
    await runJobs()
    const { row, mail } = await lastMailTo('nora+events@example.org')
    assert.equal(row.kind, 'registration.waitlisted')
    assert.notInclude(mail.text!, 'we will offer it to you')
    assert.include(mail.text!, 'The waiting list has closed')
  })

  test('a full day cannot be waited for; the others can be had', async ({ client, assert }) => {
    const event = await createEvent({
      confirmEmail: false,
      chooseDays: true,
      days: [{ date: '2031-03-12' }, { date: '2031-03-13' }],
      waitingClosesAt: clock.now().minus({ minutes: 1 }),
    })
    const [first, second] = await Day.query().where('event_id', event.id).orderBy('date')
    await Quota.create({ eventId: event.id, dayId: first.id, capacity: 0 })
    const both = await sendForm(client, event, { days: [String(first.id), String(second.id)] })
    both.assertStatus(409)
    assert.include(both.text(), 'the waiting list is closed')
    assert.include(both.text(), 'value="Jelena Stojanović"')
    assert.include(both.text(), 'Still free: on site on 13 March 2031.')
    const one = await sendForm(client, event, { days: [String(second.id)] })
    one.assertStatus(303)
    assert.deepEqual(await statusesOf(event), { confirmed: 1 })
    await assertCountsMatch(assert, event)
  })

  test('who confirms late and finds no seat stays as they are, and has one when it is free', async ({
    assert,
  }) => {
    const { event, maria, nora } = await closed({ confirmEmail: true })
    await confirmRegistration(maria)
    const stefan = await registerParticipant(wishOf('stefan', event))
    assert.deepEqual(stefan, { ok: false, reason: 'full' })
    assert.deepEqual(await confirmRegistration(nora), { ok: false, reason: 'full' })
    assert.equal(await statusOf(nora), 'unconfirmed')
    await cancelRegistration(maria, BY_ORGANISER)
    assert.deepEqual(await confirmRegistration(nora), { ok: true, value: 'confirmed' })
    await assertCountsMatch(assert, event)
  })

  test('organisers put nobody on it either', async ({ assert }) => {
    const { event } = await closed()
    const added = await addRegistration(event.id, wishOf('stefan', event), SYSTEM)
    assert.deepEqual(added, { ok: false, reason: 'full' })
    const choosy = await createEvent({
      registrationPolicy: 'approval',
      capacity: 1,
      waitingClosesAt: clock.now().plus({ minutes: 5 }),
    })
    const [first, second] = [await pending('maria', choosy), await pending('nora', choosy)]
    clock.travelTo(clock.now().plus({ minutes: 6 }))
    assert.deepEqual(await approveRegistration(first, SYSTEM), { ok: true, value: 'confirmed' })
    assert.deepEqual(await approveRegistration(second, SYSTEM), { ok: false, reason: 'full' })
    assert.equal(await statusOf(second), 'pending')
  })
})
