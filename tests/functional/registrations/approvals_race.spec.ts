import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import type User from '#app/accounts/models/user'
import type Event from '#app/events/models/event'
import { confirmRegistration } from '#app/registrations/actions/confirm_registration'
import { createUser } from '#database/factories/accounts'
import { createEvent } from '#database/factories/events'
import { createPerson } from '#database/factories/people'
import { runJobs } from '#tests/helpers/jobs'
import { organiserOf } from '#tests/helpers/desk'
import { assertCountsMatch, register, statusesOf } from '#tests/helpers/registrations'

const PEOPLE = 12
const SEATS = 5
const RUNS = 3

function decide(client: ApiClient, user: User, event: Event, ids: number[], decision: string) {
  return client
    .post(`/manage/events/${event.id}/approvals`)
    .loginAs(user)
    .withCsrfToken()
    .redirects(0)
    .form({ registrations: ids, decision })
}

/** How often each registration was decided. */
async function decisionsOf(ids: number[]): Promise<number[]> {
  const rows = await db
    .from('activities')
    .where('subject_type', 'registration')
    .whereIn('subject_id', ids)
    .whereIn('verb', ['registration.confirmed', 'registration.waitlisted', 'registration.declined'])
    .select('subject_id')
  return ids.map((id) => rows.filter((row) => row.subject_id === id).length)
}

test.group('Two organisers who answer the same people at the same moment', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  for (const second of ['approve', 'decline']) {
    test(`decide on each once, one approving while the other says ${second}`, async ({
      client,
      assert,
    }) => {
      const { house, user: jelena } = await organiserOf('jelena')
      const natasa = await createUser(await createPerson('natasa'), [
        ['organiser', { organisationId: house.id }],
      ])
      for (let run = 0; run < RUNS; run += 1) {
        const event = await createEvent({
          organisers: [house],
          registrationPolicy: 'approval',
          capacity: SEATS,
        })
        const ids: number[] = []
        for (let number = 0; number < PEOPLE; number += 1) {
          const who = { name: `Person ${number}`, email: `p${number}@example.org` }
          const id = await register(who, event)
          await confirmRegistration(id)
          ids.push(id)
        }
        const answers = await Promise.all([
          decide(client, jelena, event, ids, 'approve'),
          decide(client, natasa, event, ids.toReversed(), second),
        ])
        assert.deepEqual(
          answers.map((answer) => answer.status()),
          [302, 302]
        )
        const statuses = await statusesOf(event)
        assert.notProperty(statuses, 'pending')
        assert.isAtMost(statuses.confirmed ?? 0, SEATS)
        assert.deepEqual(
          await decisionsOf(ids),
          ids.map(() => 1)
        )
        await assertCountsMatch(assert, event)
      }
      await runJobs()
      const told = await db.from('messages').where('kind', 'registration.declined')
      const declined = await db.from('registrations').where('status', 'declined')
      assert.equal(told.length, declined.length)
    }).timeout(60_000)
  }
})
