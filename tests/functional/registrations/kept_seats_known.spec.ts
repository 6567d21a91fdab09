import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import type Event from '#app/events/models/event'
import EventSlug from '#app/events/models/event_slug'
import { createUser } from '#database/factories/accounts'
import { createMembership } from '#database/factories/organisations'
import { createPerson } from '#database/factories/people'
import { createInvitee } from '#database/factories/registrations'
import { agedFormToken } from '#tests/helpers/forms'
import { jointEvent } from '#tests/helpers/kept_seats'
import { subjectOf } from '#tests/helpers/registration_form'

/** One seat, kept for Sofia's people, of whom a member of the lead and an invited person are two. */
async function world() {
  const made = await jointEvent(1, 1, { registrationPolicy: 'members' })
  const person = await createPerson('ivaylo')
  await createMembership({ networkId: made.house.id, personId: person.id })
  const user = await createUser(person)
  const { token } = await createInvitee(made.event)
  return { ...made, user, token, query: `?for=${made.sofia.slug}` }
}

type Form = ReturnType<ApiClient['post']>
const fieldsFor = (event: Event, fields: object) => ({
  form_token: agedFormToken(subjectOf(event)),
  name: 'Мария Димитрова',
  country: 'BG',
  notice: '1',
  ...fields,
})

const through = async () => {
  const rows = await db.from('registrations').orderBy('id')
  return rows.map((row) => [row.partner_id, row.status])
}

test.group('Seats kept for a partner, for those we know', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('go to a member who comes by its address, also from a form that came back', async ({
    client,
    assert,
  }) => {
    const { event, sofia, user, query } = await world()
    const path = `/en/my/events/${event.slug}/register`
    const as = (request: Form) => request.loginAs(user).withCsrfToken().redirects(0)
    const without = await as(client.get(path))
    assert.notInclude(without.text(), 'name="for"')
    assert.include(without.text(), 'waiting list')
    const form = await as(client.get(path + query))
    assert.include(form.text(), `name="for" value="${sofia.slug}"`)
    assert.notInclude(form.text(), 'waiting list')
    assert.include(form.text(), `/bg/my/events/${event.slug}/register${query}`)

    const wrong = await as(client.post(path)).form(
      fieldsFor(event, { for: sofia.slug, country: '' })
    )
    wrong.assertStatus(422)
    assert.include(wrong.text(), `name="for" value="${sofia.slug}"`)
    const [, bulgarian] = wrong.text().match(/href="(\/bg\/my[^"]*typed=[^"]*)"/)!
    const other = await as(client.get(bulgarian))
    assert.include(other.text(), `name="for" value="${sofia.slug}"`)

    const sent = await as(client.post(path)).form(fieldsFor(event, { for: sofia.slug }))
    sent.assertStatus(303)
    assert.deepEqual(await through(), [[sofia.id, 'confirmed']])
  })

  test('go to somebody invited who comes by its address', async ({ client, assert }) => {
    const { event, sofia, token, query } = await world()
    const path = `/bg/invited/${token}`
    const without = await client.get(path)
    assert.notInclude(without.text(), 'name="for"')
    const form = await client.get(path + query)
    assert.include(form.text(), `name="for" value="${sofia.slug}"`)
    const sent = await client
      .post(path)
      .redirects(0)
      .form(fieldsFor(event, { for: sofia.slug }))
    sent.assertStatus(303)
    assert.deepEqual(await through(), [[sofia.id, 'confirmed']])
  })

  test('go to nobody we know who comes by no address of its', async ({ client, assert }) => {
    const { event, token } = await world()
    await client.post(`/bg/invited/${token}`).redirects(0).form(fieldsFor(event, {}))
    assert.deepEqual(await through(), [[null, 'waitlisted']])
  })

  test('are still kept once a visitor signed in, and when the event has a new address', async ({
    client,
    assert,
  }) => {
    const { event, query } = await world()
    const form = `/en/my/events/${event.slug}/register${query}`
    const closed = await client.get(`/en/events/${event.slug}/register${query}`)
    assert.include(closed.text(), `href="${form}"`)
    const door = await client.get(form).redirects(0)
    assert.include(door.header('location')!, '/en/my/sign-in')
    assert.include(JSON.stringify(door.session()), form)

    await EventSlug.create({ eventId: event.id, slug: 'of-old' })
    const old = await client.get(`/en/events/of-old/register${query}`).redirects(0)
    assert.equal(old.header('location'), `/en/events/${event.slug}/register${query}`)
  })
})
