import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { SYSTEM } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { cancelRegistration } from '#app/registrations/actions/cancel_registration'
import { confirmRegistration } from '#app/registrations/actions/confirm_registration'
import { offerPlaces } from '#app/registrations/actions/offer_places'
import Quota from '#app/registrations/models/quota'
import { createEvent } from '#database/factories/events'
import { ownPathOf } from '#tests/helpers/companions'
import { runJobs } from '#tests/helpers/jobs'
import { mailsTo } from '#tests/helpers/mail'
import { read } from '#tests/helpers/read'
import { sendForm } from '#tests/helpers/registration_form'
import { assertCountsMatch, register, statusesOf, statusOf } from '#tests/helpers/registrations'

/** An event of one seat that Jelena has, with Maria waiting. */
async function waiting() {
  const event = await createEvent({ capacity: 1, confirmEmail: false })
  const jelena = await register('jelena', event)
  const maria = await register('maria', event)
  return { event, jelena, maria }
}

test.group('Behaviour 13: seats and offers', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a limit that is taken away brings an offer to all who wait', async ({ assert }) => {
    const { event, maria } = await waiting()
    const others = [await register('stefan', event), await register('nora', event)]
    await Quota.query().where('event_id', event.id).update({ capacity: null })
    await offerPlaces(event.id)
    const standing = await Promise.all([maria, ...others].map(statusOf))
    assert.deepEqual(standing, ['offered', 'offered', 'offered'])
    await assertCountsMatch(assert, event)
  })
})

test.group('Behaviour 15: no offer', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  const past = () => toSql(clock.now().minus({ minutes: 1 }))

  test('is made once {0}')
    .with([
      ['the event is off', () => ({ status: 'cancelled' })],
      ['the event is put off', () => ({ status: 'postponed' })],
      ['registration has closed', () => ({ registration_closes_at: past() })],
      ['the list has closed', () => ({ waiting_closes_at: past() })],
    ] as [string, () => Record<string, string>][])
    .run(async ({ assert }, [, change]) => {
      const { event, jelena, maria } = await waiting()
      await db.from('events').where('id', event.id).update(change())
      await cancelRegistration(jelena, { actor: SYSTEM, reason: null, byOrganiser: true })
      assert.equal(await statusOf(maria), 'waitlisted')
      await offerPlaces(event.id)
      assert.equal(await statusOf(maria), 'waitlisted')
      await assertCountsMatch(assert, event)
    })
})

test.group('Behaviour 16: joining the waiting list twice', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('in other letters or with other spaces changes nothing and reveals nothing', async ({
    client,
    assert,
  }) => {
    const { event, maria } = await waiting()
    const before = await db.from('registrations').where('id', maria).firstOrFail()
    const again = await sendForm(client, event, {
      name: '  мария   ДИМИТРОВА ',
      email: '  Maria@Example.ORG ',
      country: 'BG',
    })
    const stranger = await sendForm(client, event, { name: 'Nora', email: 'nora@example.org' })
    assert.deepEqual(await statusesOf(event), { confirmed: 1, waitlisted: 2 })
    const after = await db.from('registrations').where('id', maria).firstOrFail()
    assert.deepEqual(
      [after.queued_at, after.priority, after.name, after.token_hash],
      [before.queued_at, before.priority, before.name, before.token_hash]
    )
    const shape = (answer: typeof again) => [
      answer.status(),
      answer.header('location')!.replace(/typed=.*/, ''),
    ]
    assert.deepEqual(shape(again), shape(stranger))
    await runJobs()
    const letters = await mailsTo('maria@example.org')
    assert.equal(letters.at(-1)!.row.kind, 'registration.link')
    await assertCountsMatch(assert, event)
  })

  test('under another name from the same mailbox is another person, one place behind', async ({
    client,
    assert,
  }) => {
    const { event, maria } = await waiting()
    await sendForm(client, event, { name: 'Иван Димитров', email: 'maria@example.org' })
    assert.deepEqual(await statusesOf(event), { confirmed: 1, waitlisted: 2 })
    const people = await db
      .from('registrations')
      .where({ event_id: event.id, status: 'waitlisted' })
      .orderBy('queued_at')
      .orderBy('id')
      .select('id', 'person_id')
    assert.equal(people[0].id, maria)
    assert.notEqual(people[0].person_id, people[1].person_id)
    await assertCountsMatch(assert, event)
  })
})

test.group('Behaviour 18: leaving the waiting list', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('is done by the link of one’s own page, and whoever stood behind moves up', async ({
    client,
    assert,
  }) => {
    const { event, maria } = await waiting()
    const stefan = await register('stefan', event)
    const own = await ownPathOf(maria)
    assert.include(await read(client, own), 'Your position: 1')
    assert.include(await read(client, await ownPathOf(stefan)), 'Your position: 2')
    const left = await client.post(`${own}/cancellation`).redirects(0).form({})
    left.assertStatus(303)
    assert.equal(await statusOf(maria), 'cancelled')
    assert.include(await read(client, await ownPathOf(stefan)), 'Your position: 1')
    await assertCountsMatch(assert, event)
  })

  test('makes a seat that is then given up public again: the next to come has it', async ({
    client,
    assert,
  }) => {
    const { event, jelena, maria } = await waiting()
    for (const id of [maria, jelena]) {
      await client
        .post(`${await ownPathOf(id)}/cancellation`)
        .redirects(0)
        .form({})
    }
    const form = await read(client, `/en/events/${event.slug}/register`)
    assert.notInclude(form, 'All places are taken.')
    const nora = await register('nora', event)
    await confirmRegistration(nora)
    assert.equal(await statusOf(nora), 'confirmed')
    await assertCountsMatch(assert, event)
  })
})
