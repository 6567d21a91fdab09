import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { PARTICIPANT, SYSTEM } from '#app/activity/record'
import { acceptInvitation } from '#app/events/organisers/actions/answer_invitation'
import { handOverLead } from '#app/events/organisers/actions/hand_over_lead'
import OrganiserInvitation from '#app/events/organisers/models/organiser_invitation'
import { cancelRegistration } from '#app/registrations/actions/cancel_registration'
import { createEvent } from '#database/factories/events'
import { ownPathOf, rowsOf } from '#tests/helpers/companions'
import { runJobs } from '#tests/helpers/jobs'
import { jointEvent, keepSeats } from '#tests/helpers/kept_seats'
import { sendForm } from '#tests/helpers/registration_form'
import { assertCountsMatch, register, statusOf } from '#tests/helpers/registrations'

const RUNS = 3

const person = (number: number) => ({
  name: `Person ${number}`,
  email: `person.${number}@example.org`,
})

test.group('Seats kept for a partner, when something changes', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  test('are taken by companions who are named later, and free again without them', async ({
    client,
    assert,
  }) => {
    const { event, through, sofia } = await jointEvent(3, 2, { mostCompanions: 1 })
    const guest = await register(person(1), event, through)
    const edit = `${await ownPathOf(guest)}/edit`
    const own = { name: 'Person 1', language: 'en' }
    await client
      .put(edit)
      .redirects(0)
      .form({ ...own, ...rowsOf('Guest a') })
    const companion = await db.from('registrations').where('parent_id', guest).firstOrFail()
    assert.equal(companion.partner_id, sofia.id)
    await assertCountsMatch(assert, event)

    await cancelRegistration(companion.id, { actor: PARTICIPANT, reason: null })
    await assertCountsMatch(assert, event)
    assert.equal(await statusOf(await register(person(2), event)), 'confirmed')
    assert.equal(await statusOf(await register(person(3), event)), 'waitlisted')
    assert.equal(await statusOf(await register(person(4), event, through)), 'confirmed')
    await assertCountsMatch(assert, event)
  })

  test('are waited for by companions who are named later, from the same moment', async ({
    client,
    assert,
  }) => {
    const { event, through } = await jointEvent(1, 1, { mostCompanions: 1 })
    await register(person(1), event, through)
    const waits = await register(person(2), event, through)
    await db.from('quotas').where({ event_id: event.id }).update({ capacity: 2 })
    await client
      .put(`${await ownPathOf(waits)}/edit`)
      .redirects(0)
      .form({ name: 'Person 2', language: 'en', ...rowsOf('Guest a') })
    const rows = await db
      .from('registrations')
      .where('id', waits)
      .orWhere('parent_id', waits)
      .select('queued_at', 'partner_id', 'status')
    assert.lengthOf(rows, 2)
    assert.isNotNull(rows[0].queued_at)
    assert.deepEqual(rows[1], rows[0])
    await assertCountsMatch(assert, event)
  })

  test('go to those who wait when the partner says yes to the lead', async ({ assert }) => {
    const { event, sofia, user } = await jointEvent(1, 1)
    const stranger = await register(person(1), event)
    await runJobs()
    assert.equal(await statusOf(stranger), 'waitlisted')
    await handOverLead({
      eventId: event.id,
      organisationId: sofia.id,
      asked: true,
      invitedBy: user.id,
      actor: SYSTEM,
    })
    const { id } = await OrganiserInvitation.findByOrFail('event_id', event.id)
    await acceptInvitation(id, SYSTEM)
    await runJobs()
    assert.equal(await statusOf(stranger), 'offered')
    await assertCountsMatch(assert, event)
  })

  test('are had by one of two at once: a companion of its people or a newcomer through it', async ({
    client,
    assert,
  }) => {
    const { house, through, sofia } = await jointEvent(2, 2)
    const organisers = [house, sofia]
    for (let run = 0; run < RUNS; run++) {
      const attributes = { organisers, capacity: 2, confirmEmail: false, mostCompanions: 1 }
      const event = await createEvent(attributes)
      await keepSeats(event, sofia, 2)
      const guest = await register(person(0), event, through)
      const change = client
        .put(`${await ownPathOf(guest)}/edit`)
        .redirects(0)
        .form({ name: 'Person 0', language: 'en', ...rowsOf('Guest a') })
      await Promise.all([
        change,
        sendForm(client, event, person(1)),
        sendForm(client, event, { ...person(2), for: sofia.slug }),
      ])
      const held = await db.from('registrations').where({ event_id: event.id, holds_seat: true })
      assert.deepEqual(
        held.map(({ partner_id: id }) => id),
        [sofia.id, sofia.id]
      )
      await assertCountsMatch(assert, event)
    }
  })
})
