import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import type User from '#app/accounts/models/user'
import { clock } from '#app/core/clock'
import type Event from '#app/events/models/event'
import Registration from '#app/registrations/models/registration'
import { createUser } from '#database/factories/accounts'
import { createEvent } from '#database/factories/events'
import { createMembership, createOrganisation } from '#database/factories/organisations'
import { createPerson } from '#database/factories/people'
import { createRegistration } from '#database/factories/registrations'
import { agedFormToken } from '#tests/helpers/forms'
import { runJobs } from '#tests/helpers/jobs'
import { mailsTo } from '#tests/helpers/mail'
import { sendForm, subjectOf } from '#tests/helpers/registration_form'

type Attributes = Parameters<typeof createEvent>[0]

/** An event of a network, and somebody with an account. */
async function network(attributes: Attributes = {}) {
  const organisation = await createOrganisation()
  const event = await createEvent({
    registrationPolicy: 'members',
    organisers: [organisation],
    ...attributes,
  })
  const person = await createPerson('maria')
  const user = await createUser(person)
  return { organisation, event, person, user }
}

const pathOf = (event: Event) => `/en/my/events/${event.slug}/register`

function sendAs(client: ApiClient, user: User, event: Event, fields: object = {}) {
  return client
    .post(pathOf(event))
    .loginAs(user)
    .withCsrfToken()
    .redirects(0)
    .form({
      form_token: agedFormToken(subjectOf(event)),
      country: 'BG',
      notice: '1',
      ...fields,
    })
}

test.group('Registering where only members may', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a member is registered at once, and led to their own page', async ({ client, assert }) => {
    const { event, organisation, person, user } = await network()
    await createMembership({ networkId: organisation.id, personId: person.id })
    const form = await client.get(pathOf(event)).loginAs(user)
    form.assertTextIncludes('You are signed in')
    const answer = await sendAs(client, user, event)
    assert.match(answer.header('location')!, /\/en\/registrations\/[\w-]{20,}$/)
    const registration = await Registration.firstOrFail()
    assert.equal(registration.status, 'confirmed')
    assert.equal(registration.personId, person.id)
    assert.isNotNull(registration.emailConfirmedAt)
    await runJobs()
    const mails = await mailsTo('maria@example.org')
    assert.notInclude(
      mails.map(({ row }) => row.kind),
      'registration.confirm'
    )
  })

  test('so is who stands for an organisation that is a member', async ({ client, assert }) => {
    const { event, organisation } = await network()
    const member = await createOrganisation()
    await createMembership({ networkId: organisation.id, organisationId: member.id })
    const user = await createUser(await createPerson('stefan'), [
      ['organiser', { organisationId: member.id }],
    ])
    const answer = await sendAs(client, user, event)
    answer.assertStatus(303)
    assert.lengthOf(await Registration.all(), 1)
  })

  test('nobody else is: not whose membership ended, nor a member of another network', async ({
    client,
    assert,
  }) => {
    const { event, organisation, person, user } = await network()
    const yesterday = clock.now().minus({ days: 2 }).toISODate()!
    await createMembership({ networkId: organisation.id, personId: person.id, until: yesterday })
    const other = await createOrganisation()
    await createMembership({ networkId: other.id, personId: person.id })
    const page = await client.get(pathOf(event)).loginAs(user)
    page.assertTextIncludes('your account does not belong to one')
    const answer = await sendAs(client, user, event)
    answer.assertTextIncludes('your account does not belong to one')
    assert.lengthOf(await Registration.all(), 0)
  })

  test('a stranger at the public form is told how, and registers nobody', async ({
    client,
    assert,
  }) => {
    const { event } = await network()
    const page = await client.get(`/en/events/${event.slug}/register`)
    page.assertTextIncludes('Registration for members')
    page.assertTextIncludes(pathOf(event))
    const answer = await sendForm(client, event)
    answer.assertTextIncludes('Registration for members')
    assert.lengthOf(await Registration.all(), 0)
  })

  test('is in one’s own name and mailbox, whatever the form says', async ({ client, assert }) => {
    const { event, organisation, person, user } = await network()
    await createMembership({ networkId: organisation.id, personId: person.id })
    await sendAs(client, user, event, {
      name: 'Somebody Else',
      email: 'else@example.org',
      status: 'confirmed',
      person_id: 1,
      event_id: 999,
    })
    const registration = await Registration.firstOrFail()
    assert.deepInclude(registration.$attributes, {
      name: 'Мария Димитрова',
      email: 'maria@example.org',
      personId: person.id,
      eventId: event.id,
    })
  })

  test('waits for the organiser’s yes where that is asked, and has it twice for nobody', async ({
    client,
    assert,
  }) => {
    const { event, user } = await network({ registrationPolicy: 'approval' })
    await sendAs(client, user, event)
    await sendAs(client, user, event)
    const rows = await db.from('registrations').select('status')
    assert.deepEqual(rows, [{ status: 'pending' }])
    const again = await client.get(pathOf(event)).loginAs(user).redirects(0)
    assert.match(again.header('location')!, /\/en\/registrations\//)
  })

  test('confirms what waited for the mail that nobody has to open any more', async ({
    client,
    assert,
  }) => {
    const { event, person, user } = await network({ registrationPolicy: 'open', capacity: 1 })
    const { registration } = await createRegistration(event, person, { status: 'unconfirmed' })
    await sendAs(client, user, event)
    await registration.refresh()
    assert.equal(registration.status, 'confirmed')
    assert.lengthOf(await Registration.all(), 1)
  })

  test('of an event that one may not see leads nowhere', async ({ client }) => {
    const { event, user } = await network({ visibility: 'members', registrationPolicy: 'open' })
    const page = await client.get(pathOf(event)).loginAs(user)
    page.assertStatus(404)
  })
})
