import testUtils from '@adonisjs/core/services/test_utils'
import server from '@adonisjs/core/services/server'
import { test } from '@japa/runner'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright'
import { clock } from '#app/core/clock'
import type Event from '#app/events/models/event'
import { createEvent } from '#database/factories/events'
import { axeFindings } from '#tests/helpers/axe'
import { askForWork } from '#tests/helpers/proof_of_work'
import { statusesOf } from '#tests/helpers/registrations'

const origin = () => `http://127.0.0.1:${(server.getNodeServer()!.address() as AddressInfo).port}`
const formOf = (event: Event) => `/en/events/${event.slug}/register`

async function register(page: Page) {
  await page.locator('[autocomplete="name"]').fill('Jelena Stojanović')
  await page.locator('[autocomplete="email"]').fill('jelena@example.org')
  await page.locator('select[name="country"]').selectOption('RS')
  await page.locator('input[name="notice"]').check()
  clock.travelTo(clock.now().plus({ minutes: 1 }))
  await page.getByRole('button', { name: 'Reserve my place' }).click({ noWaitAfter: true })
  await page.waitForURL('**/register/sent**')
}

test.group('The work that a form asks of a browser', (group) => {
  group.each.setup(() => testUtils.db().truncate())
  group.each.setup(askForWork)
  group.each.teardown(() => clock.travelBack())

  test('is done while one types, under the strict policy of the page', async ({
    assert,
    visit,
  }) => {
    const event = await createEvent({ confirmEmail: false, capacity: 1 })
    const page = await visit(formOf(event))
    const refused: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') refused.push(message.text())
    })
    await page.locator('input[name=work]:not([value=""])').waitFor({ state: 'attached' })
    assert.isFalse(await page.getByText('once you confirm it through the link').isVisible())
    assert.deepEqual(await axeFindings(page), [])
    await register(page)
    assert.deepEqual(await statusesOf(event), { confirmed: 1 })
    assert.deepEqual(refused, [])
  })

  test('is waited for where one is faster', async ({ assert, visit }) => {
    const event = await createEvent({ confirmEmail: false, capacity: 1 })
    const page = await visit('/en')
    const started = Promise.withResolvers<void>()
    await page.route('**/proof_of_work/worker.js', async (route) => {
      await started.promise
      await route.continue()
    })
    await page.goto(origin() + formOf(event))
    const sent = register(page)
    await page.locator('button[aria-busy=true]').waitFor()
    started.resolve()
    await sent
    assert.deepEqual(await statusesOf(event), { confirmed: 1 })
  })

  test('is not needed to register: without scripts the page says what then happens', async ({
    assert,
    browser,
  }) => {
    const event = await createEvent({ confirmEmail: false, capacity: 1 })
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(origin() + formOf(event))
    assert.isTrue(await page.getByText('once you confirm it through the link').isVisible())
    await register(page)
    assert.deepEqual(await statusesOf(event), { unconfirmed: 1 })
    await context.close()
  })
})
