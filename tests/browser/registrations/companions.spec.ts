import type { AddressInfo } from 'node:net'
import server from '@adonisjs/core/services/server'
import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { createUser } from '#database/factories/accounts'
import { createEvent } from '#database/factories/events'
import { CLUSTER_HOUSE, createOrganisation } from '#database/factories/organisations'
import { createPerson } from '#database/factories/people'
import { assertSound } from '#tests/helpers/axe'
import { ownPathOf } from '#tests/helpers/companions'
import { register } from '#tests/helpers/registrations'

const origin = () => `http://127.0.0.1:${(server.getNodeServer()!.address() as AddressInfo).port}`

const TWO = { companions: ['Marko Petrović', 'Јована Петровић'] }

test.group('Bringing others along', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  test('shows one row, and one more with each press of the button', async ({
    assert,
    browserContext,
  }) => {
    const event = await createEvent({ mostCompanions: 3 })
    const page = await browserContext.newPage()
    await page.goto(`/en/events/${event.slug}/register`)
    const seen = () => page.locator('grow-rows input:visible').count()
    assert.equal(await seen(), 0)
    await page.locator('details.fold > summary').first().click()
    assert.equal(await seen(), 1)
    const add = page.getByRole('button', { name: 'Add a person' })
    await add.click()
    assert.equal(await seen(), 2)
    const focused = await page.evaluate<string>('document.activeElement.name')
    assert.equal(focused, 'companions[1][name]')
    await add.click()
    assert.equal(await seen(), 3)
    assert.isFalse(await add.isVisible())
  })

  test('works without scripts: all rows stand there', async ({ assert, browser }) => {
    const event = await createEvent({ mostCompanions: 3 })
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${origin()}/en/events/${event.slug}/register`)
    await page.locator('details.fold > summary').first().click()
    await page.locator('grow-rows input').nth(2).fill('Marko Petrović')
    await page.locator('#name').fill('Jelena Stojanović')
    await page.locator('main form button.primary').click()
    await page.locator('.alert.bad').waitFor()
    assert.equal(await page.locator('grow-rows input').nth(2).inputValue(), 'Marko Petrović')
    assert.isTrue(await page.locator('grow-rows input').nth(2).isVisible())
    await context.close()
  })

  test('is sound wherever it shows, on a phone and wide', async ({ browserContext }) => {
    const house = await createOrganisation(CLUSTER_HOUSE)
    const event = await createEvent({
      organisers: [house],
      capacity: 3,
      mostCompanions: 2,
      confirmEmail: false,
    })
    const id = await register('jelena', event, TWO)
    await register('maria', event, { companions: ['Ivan Dimitrov'] })
    const marko = await db.from('registrations').where('parent_id', id).firstOrFail()
    const own = await ownPathOf(id)
    const at = `/manage/events/${event.id}`
    const user = await createUser(await createPerson('stefan'), [
      ['organiser', { organisationId: house.id }],
    ])
    await browserContext.loginAs(user)
    const page = await browserContext.newPage()
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 844 })
      for (const path of [
        `/en/events/${event.slug}/register`,
        own,
        `${own}/edit`,
        `${own}/cancellation`,
        `${at}/registration`,
        `${at}/registrations`,
        `${at}/registrations/${id}`,
        `${at}/registrations/${marko.id}`,
        `${at}/registrations/${id}/companions`,
        `${at}/registrations/create`,
        `${at}/waiting-list`,
        `${at}/attendance`,
      ]) {
        await assertSound(page, path)
      }
    }
  }).timeout(120_000)
})
