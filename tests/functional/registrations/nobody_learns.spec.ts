import testUtils from '@adonisjs/core/services/test_utils'
import type { ApiClient, ApiResponse } from '@japa/api-client'
import { test } from '@japa/runner'
import type Event from '#app/events/models/event'
import { ANSWER_TAKES } from '#app/registrations/controllers/registrations_controller'
import { mayAttempt } from '#app/registrations/throttle'
import { createEvent } from '#database/factories/events'
import { createPerson } from '#database/factories/people'
import { createRegistration } from '#database/factories/registrations'
import { untilNoCrowd } from '#tests/helpers/crowd'
import { countAttempts } from '#tests/helpers/rate_limits'
import { sendForm } from '#tests/helpers/registration_form'

const MARIA = { name: 'Мария Димитрова', email: 'maria@example.org' }
/** Nobody knows her; her address is as long. */
const MARTA = { name: 'Марта Димитрова', email: 'marta@example.org' }

/** What a stranger can see of an answer, whoever it is about. */
function seen(response: ApiResponse) {
  const headers = response.headers()
  return {
    status: response.status(),
    headers: Object.keys(headers).sort(),
    length: headers['content-length'],
    leadsTo: String(headers.location).replace(/typed=.*/, 'typed='),
    locationLength: String(headers.location).length,
  }
}

async function answered(client: ApiClient, event: Event, who: typeof MARIA) {
  const began = performance.now()
  const response = await sendForm(client, event, who)
  const took = performance.now() - began
  const page = await client.get(response.header('location')!)
  const words = page
    .text()
    .replaceAll(who.email, '')
    .replaceAll(/value="[^"]*"/g, '')
    .replaceAll(/typed=[^"]*/g, '')
  return { took, seen: seen(response), words }
}

test.group('Whether an address is registered', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.setup(untilNoCrowd)

  for (const confirmEmail of [true, false]) {
    test(`nobody learns from status, headers, words or time; addresses are ${confirmEmail ? '' : 'not '}confirmed`, async ({
      client,
      assert,
    }) => {
      const event = await createEvent({ confirmEmail, capacity: 5 })
      await createRegistration(event, await createPerson('maria'))
      await answered(client, event, { name: 'Warm Up', email: 'warm@example.org' })
      const known = await answered(client, event, MARIA)
      const unknown = await answered(client, event, MARTA)
      assert.deepEqual(known.seen, unknown.seen)
      assert.equal(known.words, unknown.words)
      assert.isAtLeast(known.took, ANSWER_TAKES - 1)
      assert.isAtLeast(unknown.took, ANSWER_TAKES - 1)
    })
  }

  test('nobody learns from what a program is answered that fell into the trap', async ({
    client,
    assert,
  }) => {
    const event = await createEvent()
    const began = performance.now()
    const trapped = await sendForm(client, event, { ...MARTA, website: 'https://spam.example' })
    assert.isAtLeast(performance.now() - began, ANSWER_TAKES - 1)
    const taken = await sendForm(client, event, MARTA)
    assert.deepEqual(seen(trapped), seen(taken))
  })
})

test.group('Where somebody comes from', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  test('is not what they say in a header, unless a trusted proxy says it', async ({
    client,
    assert,
    cleanup,
  }) => {
    cleanup(await countAttempts())
    const event = await createEvent()
    for (
      let number = 0;
      await mayAttempt('register', `p${number}@example.org`, '127.0.0.1');
      number++
    );
    const answer = await sendForm(client, event, MARTA).header('x-forwarded-for', '203.0.113.9')
    assert.equal(answer.status(), 429)
  })
})
