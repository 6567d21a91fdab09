import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { createEvent } from '#database/factories/events'
import { createPerson } from '#database/factories/people'
import { createInvitee, createRegistration } from '#database/factories/registrations'
import type { RegistrationStatus } from '#app/registrations/models/registration'
import { deskOf, organiserOf } from '#tests/helpers/desk'

type Step = [method: 'open' | 'put' | 'post', path: string, fields?: Record<string, string>]

/** What can be asked of one registration, by the state in which each would otherwise be done. */
const STEPS: Partial<Record<RegistrationStatus, Step[]>> = {
  confirmed: [
    ['open', 'registrations/ID'],
    ['open', 'registrations/ID/answers'],
    ['put', 'registrations/ID/answers'],
    ['open', 'registrations/ID/companions'],
    ['put', 'registrations/ID/companions', { 'companions[0][name]': 'Nora O’Brien' }],
    ['post', 'registrations/ID/cancellation'],
    ['post', 'registrations/ID/links'],
  ],
  pending: [
    ['post', 'registrations/ID/approval'],
    ['post', 'registrations/ID/refusal', { reason: 'late' }],
  ],
  waitlisted: [
    ['put', 'waiting-list/ID/position', { move: 'first' }],
    ['put', 'waiting-list/ID/priority', { priority: '1' }],
    ['post', 'waiting-list/ID/offer'],
  ],
}

/** An organiser at an event of theirs, and an event of others, of which they may see nothing. */
async function twoEvents() {
  const { house, user } = await organiserOf()
  const own = await createEvent({ organisers: [house], registrationPolicy: 'approval' })
  const other = await createEvent({
    registrationPolicy: 'approval',
    capacity: 10,
    mostCompanions: 2,
  })
  return { own, other, user }
}

/** All that the steps could write. */
const written = async () => ({
  registrations: await db.from('registrations').orderBy('id'),
  invitees: await db.from('invitees').orderBy('id'),
  activities: await db.from('activities').orderBy('id'),
  jobs: await db.from('queue_jobs').orderBy('id').select('id'),
})

test.group('What belongs to another event', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  for (const [status, steps] of Object.entries(STEPS) as [RegistrationStatus, Step[]][]) {
    for (const [method, path, fields] of steps) {
      test(`is not there under one’s own: ${method} ${path}, ${status}`, async ({
        client,
        assert,
      }) => {
        const { own, other, user } = await twoEvents()
        const { registration } = await createRegistration(other, await createPerson('maria'), {
          status,
        })
        const before = await written()
        const answer = await deskOf(client, user)[method](
          `/manage/events/${own.id}/${path.replace('ID', String(registration.id))}`,
          fields ?? {}
        )
        answer.assertStatus(404)
        assert.deepEqual(await written(), before)
      })
    }
  }

  test('is not there under one’s own: somebody who was invited to it', async ({
    client,
    assert,
  }) => {
    const { own, other, user } = await twoEvents()
    const { invitee } = await createInvitee(other)
    const before = await written()
    const path = `/manage/events/${own.id}/invitees/${invitee.id}`
    const desk = deskOf(client, user)
    for (const answer of [
      await desk.post(`${path}/letters`),
      await desk.post(`${path}?_method=DELETE`),
    ]) {
      answer.assertStatus(404)
    }
    assert.deepEqual(await written(), before)
  })
})
