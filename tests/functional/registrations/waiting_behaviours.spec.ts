import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { confirmRegistration } from '#app/registrations/actions/confirm_registration'
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
