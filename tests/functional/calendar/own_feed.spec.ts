import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { createEvent } from '#database/factories/events'
import { createPerson } from '#database/factories/people'
import { createRegistration } from '#database/factories/registrations'
import { brokenRules } from '#tests/helpers/calendar_checklist'
import { parsedDays } from '#tests/helpers/calendar/parsed_days'

async function ownPage() {
  const { token } = await createRegistration(await createEvent(), await createPerson('jelena'))
  return `/en/registrations/${token}/calendar`
}

/** The path of the feed that a page shows; undefined when it shows none. */
function feedIn(page: string) {
  return /value="https?:\/\/[^/]+(\/calendar\/people\/[^"]+)"/.exec(page)?.[1]
}

test.group('Own calendar', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('is made by a button, never by looking, and once', async ({ client, assert }) => {
    const path = await ownPage()
    const before = await client.get(path)
    assert.isUndefined(feedIn(before.text()))

    await client.post(path).redirects(0)
    const made = await client.post(path)
    const address = feedIn(made.text())!
    assert.include(made.text(), 'value="webcal://')
    const feed = await client.get(address)
    feed.assertStatus(200)
    const again = await client.get(path)
    assert.equal(feedIn(again.text()), address)
  })

  test('ends by a button; the next one has another address', async ({ client, assert }) => {
    const path = await ownPage()
    const made = await client.post(path)
    const address = feedIn(made.text())!
    const ended = await client.post(`${path}?_method=DELETE`)
    assert.isUndefined(feedIn(ended.text()))
    const gone = await client.get(address)
    gone.assertStatus(404)

    const next = await client.post(path)
    assert.notEqual(feedIn(next.text()), address)
  })

  test('is nobody else’s', async ({ client }) => {
    const path = await ownPage()
    const stranger = await client.get(path.replace(/registrations\/[^/]+/, 'registrations/guessed'))
    stranger.assertStatus(404)
    const foreign = await client.post(path).header('sec-fetch-site', 'cross-site')
    foreign.assertStatus(403)
  })

  test('the days of a registration are a file, of a protected event too', async ({
    client,
    assert,
  }) => {
    const event = await createEvent({ visibility: 'internal', days: [{}, { mode: 'online' }] })
    const { token } = await createRegistration(event, await createPerson('jelena'))
    const response = await client.get(`/en/registrations/${token}/days.ics`)
    response.assertHeader('content-disposition', 'attachment; filename="sabor.ics"')
    response.assertHeader('cache-control', 'private, no-store')
    const bytes = Buffer.from(response.text())
    assert.lengthOf(parsedDays(response.text()).uids, 2)
    assert.deepEqual(brokenRules(bytes, { product: 'download' }), [])
  })
})
