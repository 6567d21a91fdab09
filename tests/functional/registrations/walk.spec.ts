import testUtils from '@adonisjs/core/services/test_utils'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { clock } from '#app/core/clock'
import { codeOf } from '#app/registrations/code'
import Registration from '#app/registrations/models/registration'
import { createEvent } from '#database/factories/events'

/** Opens the form and waits as long as a person would need to fill it. */
async function openForm(client: ApiClient, slug: string) {
  const page = await client.get(`/en/events/${slug}/register`)
  page.assertStatus(200)
  clock.travelTo(clock.now().plus({ seconds: 30 }))
  return hidden(page.text(), 'form_token')
}

function hidden(html: string, name: string) {
  const found = new RegExp(`name="${name}"\\s+value="([^"]+)"`).exec(html)
  if (!found) throw new Error(`no field ${name} on the page`)
  return found[1]
}

const TYPED = { name: 'Jelena Stojanović', email: 'jelena@example.org', country: 'RS', notice: '1' }

test.group('Registering on the pages', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('ends with a place, by the code typed on the page that is still open', async ({
    client,
    assert,
  }) => {
    const { slug } = await createEvent({ capacity: 1 })
    const token = await openForm(client, slug)
    const posted = await client
      .post(`/en/events/${slug}/registrations`)
      .form({ ...TYPED, form_token: token })
      .redirects(0)
    posted.assertStatus(303)
    const sent = await client.get(posted.header('location')!)
    sent.assertTextIncludes('jelena@example.org')

    const { tokenHash, codeExpiresAt } = await Registration.firstOrFail()
    const confirmed = await client
      .post(`/en/events/${slug}/confirmations`)
      .form({ typed: hidden(sent.text(), 'typed'), code: codeOf(tokenHash, codeExpiresAt!) })
      .redirects(0)
    confirmed.assertStatus(303)
    const own = await client.get(confirmed.header('location')!)
    own.assertTextIncludes('Your place is reserved')
    const { status } = await Registration.firstOrFail()
    assert.equal(status, 'confirmed')
  })
})
