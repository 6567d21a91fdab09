import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { PARTICIPANT, SYSTEM } from '#app/activity/record'
import { removeOrganiser } from '#app/events/organisers/actions/remove_organiser'
import type Event from '#app/events/models/event'
import { cancelRegistration } from '#app/registrations/actions/cancel_registration'
import { createOrganisation } from '#database/factories/organisations'
import { deskOf } from '#tests/helpers/desk'
import { runJobs } from '#tests/helpers/jobs'
import { jointEvent, keepSeats } from '#tests/helpers/kept_seats'
import { sendForm } from '#tests/helpers/registration_form'
import { assertCountsMatch, register, statusOf } from '#tests/helpers/registrations'

const person = (number: number) => ({
  name: `Person ${number}`,
  email: `person.${number}@example.org`,
})

const formOf = (client: ApiClient, event: Event, query = '') =>
  client.get(`/en/events/${event.slug}/register${query}`)

test.group('Seats kept for a partner', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  test('go to its people alone, who have others besides', async ({ assert }) => {
    const { event, through } = await jointEvent(3, 1)
    const strangers = [1, 2, 3].map((number) => () => register(person(number), event))
    const [first, second, third] = [
      await strangers[0](),
      await strangers[1](),
      await strangers[2](),
    ]
    assert.equal(await statusOf(first), 'confirmed')
    assert.equal(await statusOf(second), 'confirmed')
    assert.equal(await statusOf(third), 'waitlisted')
    const guest = await register(person(4), event, through)
    assert.equal(await statusOf(guest), 'confirmed')
    assert.equal(await statusOf(await register(person(5), event, through)), 'waitlisted')
    await assertCountsMatch(assert, event)
  })

  test('are said to be kept while there are any, and taken once they are', async ({
    assert,
    client,
  }) => {
    const { event, sofia, through } = await jointEvent(1, 1)
    const form = async () => {
      const page = await client.get(`/en/events/${event.slug}/register?for=${sofia.slug}`)
      return page.text()
    }
    assert.include(await form(), 'for whose people places are kept.')
    await register(person(1), event, through)
    const full = await form()
    assert.include(full, 'the places kept for its people are taken too.')
    assert.notInclude(full, 'for whose people places are kept.')
  })

  test('go to one of two who come at once, a stranger and one of its people', async ({
    assert,
    client,
  }) => {
    const { event, sofia } = await jointEvent(1, 1)
    const sends = Array.from({ length: 8 }, (_, number) =>
      sendForm(client, event, { ...person(number), ...(number % 2 && { for: sofia.slug }) })
    )
    const answers = await Promise.all(sends)
    assert.deepEqual([...new Set(answers.map((answer) => answer.status()))], [303])
    const seated = await db.from('registrations').where({ event_id: event.id, holds_seat: true })
    assert.deepEqual(
      seated.map(({ partner_id: id }) => id),
      [sofia.id]
    )
    await assertCountsMatch(assert, event)
  })

  test('are offered to its people first, whoever waits before them', async ({ assert }) => {
    const { event, through } = await jointEvent(2, 1)
    await register(person(1), event)
    const guest = await register(person(2), event, through)
    const stranger = await register(person(3), event)
    const next = await register(person(4), event, through)
    assert.equal(await statusOf(stranger), 'waitlisted')
    await cancelRegistration(guest, { actor: PARTICIPANT, reason: null })
    assert.equal(await statusOf(next), 'offered')
    assert.equal(await statusOf(stranger), 'waitlisted')
    await assertCountsMatch(assert, event)
  })

  test('come back to all who wait when they are kept no longer', async ({ assert }) => {
    const { event, sofia } = await jointEvent(2, 2)
    const first = await register(person(1), event)
    const second = await register(person(2), event)
    assert.equal(await statusOf(first), 'waitlisted')

    await keepSeats(event, sofia, 1)
    await runJobs()
    assert.equal(await statusOf(first), 'offered')
    assert.equal(await statusOf(second), 'waitlisted')

    const gone = { eventId: event.id, organisationId: sofia.id, leaves: true, actor: SYSTEM }
    await removeOrganiser(gone)
    await runJobs()
    assert.equal(await statusOf(second), 'offered')
    await assertCountsMatch(assert, event)
  })

  test('are no free seats to strangers who look at the form', async ({ client, assert }) => {
    const { event, sofia } = await jointEvent(1, 1)
    const stranger = await formOf(client, event)
    assert.include(stranger.text(), 'waiting list')
    const guest = await formOf(client, event, `?for=${sofia.slug}`)
    assert.notInclude(guest.text(), 'waiting list')
    assert.include(guest.text(), `name="for" value="${sofia.slug}"`)
    const page = await client.get(`/en/events/${event.slug}`)
    assert.include(page.text(), 'waiting list')
  })

  test('belong to nobody who names an organisation that has none', async ({ client, assert }) => {
    const { event } = await jointEvent(1, 1)
    const other = await createOrganisation()
    const form = await formOf(client, event, `?for=${other.slug}`)
    assert.notInclude(form.text(), 'name="for"')
    const sent = await sendForm(client, event, { for: other.slug })
    sent.assertStatus(303)
    const [{ partner_id: partner, status }] = await db.from('registrations')
    assert.deepEqual([partner, status], [null, 'waitlisted'])
  })

  test('have an address that organisers find beside how many are used', async ({
    client,
    assert,
  }) => {
    const { event, sofia, user, through } = await jointEvent(5, 3)
    await register(person(1), event, through)
    const page = await deskOf(client, user).open(`/manage/events/${event.id}/organisers`)
    assert.include(page.text(), `/en/events/${event.slug}/register?for=${sofia.slug}`)
    assert.include(page.text(), '1 of 3 places that are kept for it are taken.')
    const list = await deskOf(client, user).open(`/manage/events/${event.id}/registrations`)
    list.assertStatus(200)
  })
})
