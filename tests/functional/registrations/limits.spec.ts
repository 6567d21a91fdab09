import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import Database from 'better-sqlite3'
import { isPostgres } from '#app/core/database'
import type Event from '#app/events/models/event'
import { mayAttempt } from '#app/registrations/throttle'
import { createEvent } from '#database/factories/events'
import env from '#start/env'
import { agedFormToken } from '#tests/helpers/forms'
import { countAttempts } from '#tests/helpers/rate_limits'

const TYPED = { name: 'Jelena Stojanović', country: 'RS', notice: '1' }

function send(client: ApiClient, event: Event, email: string) {
  return client
    .post(`/en/events/${event.slug}/registrations`)
    .redirects(0)
    .form({ ...TYPED, email, form_token: agedFormToken(`registration:${event.id}`) })
}

/** Somebody else's process that holds what a registration needs; let go by what it gives back. */
async function holdTheLock(event: Event): Promise<() => Promise<unknown>> {
  if (isPostgres()) {
    const holder = await db.transaction()
    await holder.from('quotas').where('event_id', event.id).forUpdate()
    return () => holder.rollback()
  }
  const holder = new Database(env.get('DATABASE_URL').replace('sqlite:', ''))
  holder.exec('BEGIN IMMEDIATE')
  return async () => holder.close()
}

test.group('Too many registrations', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  test('for one mailbox are refused for a while, and what was typed is kept', async ({
    client,
    assert,
    cleanup,
  }) => {
    cleanup(await countAttempts())
    const event = await createEvent()
    while (await mayAttempt('register', 'office@example.org', '192.0.2.7'));
    const refused = await send(client, event, 'Office@example.org')
    refused.assertStatus(429)
    assert.include(refused.text(), 'value="Office@example.org"')
    const other = await send(client, event, 'other@example.org')
    other.assertStatus(303)
  })

  for (const attempt of ['register', 'code'] as const) {
    test(`are not what a hall of 200 makes that tries twice from one line: ${attempt}`, async ({
      assert,
      cleanup,
    }) => {
      cleanup(await countAttempts())
      let refused = 0
      for (let guest = 0; guest < 400; guest++) {
        const email = `guest${guest % 200}@example.org`
        if (!(await mayAttempt(attempt, email, '192.0.2.7'))) refused++
      }
      assert.equal(refused, 0)
    })
  }

  test('at one moment are asked to try again, and what was typed is kept', async ({
    client,
    assert,
  }) => {
    const event = await createEvent()
    const letGo = await holdTheLock(event)
    const response = await send(client, event, 'jelena@example.org')
    await letGo()
    response.assertStatus(429)
    assert.include(response.text(), 'Many people are registering right now')
    assert.include(response.text(), 'value="jelena@example.org"')
    const again = await send(client, event, 'jelena@example.org')
    again.assertStatus(303)
  })
})
