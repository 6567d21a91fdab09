import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { LOCALES } from '#app/core/languages/locales'
import { createEvent } from '#database/factories/events'
import { createProject } from '#database/factories/projects'
import { appUrl } from '#config/app'

const ANDROID = 'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 Chrome/126.0 Mobile'

test.group('Subscribe page', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('names four ways in {$self}')
    .with([...LOCALES])
    .run(async ({ client, assert }, locale) => {
      await createEvent()
      const response = await client.get(`/${locale}/calendar`)
      response.assertStatus(200)
      assert.isUndefined(response.header('set-cookie'))
      const page = response.text()
      const address = `${appUrl}/calendar/all.ics?locale=${locale}`
      const webcal = address.replace('http:', 'webcal:')
      assert.include(page, `value="${address}"`)
      assert.include(page, `href="${webcal}"`)
      assert.include(
        page,
        `https://calendar.google.com/calendar/r?cid=${encodeURIComponent(webcal)}`
      )
      assert.include(page, `addfromweb?url=${encodeURIComponent(address)}`)
      assert.notMatch(page, /style=|calendar\.subscribe\./)
    })

  test('gives the address of what was chosen, and keeps the choice ticked', async ({
    client,
    assert,
  }) => {
    const { id: projectId } = await createProject({ slug: 'balkan-cluster' })
    await createEvent({ projectId, type: 'seminar' })
    const response = await client.get('/en/calendar?project=balkan-cluster&type=seminar&lang=en')
    const page = response.text().replaceAll('&amp;', '&')
    assert.include(
      page,
      `value="${appUrl}/calendar/projects/balkan-cluster.ics?type=seminar&lang=en&locale=en"`
    )
    assert.lengthOf(page.match(/ checked/g)!, 2)
    assert.match(page, /<option[^>]*value="balkan-cluster"[^>]* selected/)
  })

  test('leads a phone with Android to single events and to the own computer', async ({
    client,
    assert,
  }) => {
    await createEvent({ slug: 'day-of-clusters', days: [{}, { mode: 'online' }] })
    await createEvent({ slug: 'past', days: [{ date: '2020-01-01' }] })
    const response = await client.get('/en/calendar').header('User-Agent', ANDROID)
    const page = response.text()
    response.assertHeader('vary', 'User-Agent')
    assert.include(page, 'href="mailto:?subject=')
    assert.deepEqual(page.match(/\/events\/[\w-]+\.ics/g), ['/events/day-of-clusters.ics'])

    const elsewhere = await client.get('/en/calendar')
    assert.notInclude(elsewhere.text(), 'Android')
  })

  test('nonsense in the address is as if it were not there', async ({ client, assert }) => {
    for (const query of [
      'project[]=x',
      'project=none',
      'type[a][b]=1',
      'lang=%00%0d%0a',
      `type=${'x'.repeat(3000)}`,
    ]) {
      const response = await client.get(`/en/calendar?${query}`)
      assert.equal(response.status(), 200, query)
    }
  })
})
