import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import Session from '#app/events/models/session'
import type { Role } from '#app/accounts/models/grant'
import { createUser } from '#database/factories/accounts'
import { createEvent } from '#database/factories/events'
import { createOrganisation } from '#database/factories/organisations'
import { createPerson } from '#database/factories/people'

async function maker(role: Role) {
  const event = await createEvent()
  const organisation = await createOrganisation()
  const scope =
    role === 'desk'
      ? { eventId: event.id }
      : role === 'organiser'
        ? { organisationId: organisation.id }
        : {}
  return createUser(await createPerson('jelena'), [[role, scope]])
}

test.group('After signing in', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('{role} goes to {home}')
    .with([
      { role: 'admin', home: '/manage' },
      { role: 'organiser', home: '/manage' },
      { role: 'desk', home: '/attend' },
    ] as const)
    .run(async ({ client }, { role, home }) => {
      const response = await client
        .get('/home')
        .loginAs(await maker(role))
        .redirects(0)
      response.assertHeader('location', home)
    })

  test('a trainer goes to /attend', async ({ client }) => {
    await createEvent()
    const person = await createPerson('jelena')
    const session = await Session.firstOrFail()
    await session.related('people').create({ personId: person.id, role: 'trainer' })
    const response = await client
      .get('/home')
      .loginAs(await createUser(person))
      .redirects(0)
    response.assertHeader('location', '/attend')
  })

  test('everybody else goes to what they are registered for', async ({ client }) => {
    const user = await createUser(await createPerson('jelena'))
    const response = await client.get('/home').loginAs(user).redirects(0)
    response.assertHeader('location', '/en/my')
  })
})
