import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import type { Page } from 'playwright'
import HeadCount from '#app/attendance/models/head_count'
import { clock } from '#app/core/clock'
import { atClass, createClass } from '#database/factories/attendance'
import { axeFindings } from '#tests/helpers/axe'

const PHONE = { width: 390, height: 844 }

async function fair() {
  const made = await createClass([])
  await made.event.merge({ registrationPolicy: 'none' }).save()
  return { ...made, path: `/attend/sessions/${made.session.id}` }
}

const press = (page: Page, name: string) => page.getByRole('button', { name }).click()
const settled = (page: Page, word: string) => page.getByRole('status').getByText(word).waitFor()

test.group('A trainer who counts heads', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.setup(() => {
    clock.travelTo(atClass('10:05'))
    return () => clock.travelBack()
  })

  test('taps, without a network too, and writes a figure over their own taps', async ({
    assert,
    browserContext,
    visit,
  }) => {
    const { trainer, path } = await fair()
    await browserContext.loginAs(trainer)
    const page = await visit(path)
    await page.setViewportSize(PHONE)
    for (let taps = 0; taps < 3; taps += 1) await press(page, 'One more')
    await press(page, 'One less')
    await settled(page, 'saved')
    const first = await HeadCount.firstOrFail()
    assert.equal(first.figure, 2)

    await page.route('**/taps*', (route) => route.abort())
    await press(page, 'One more')
    await settled(page, 'waiting for the network')
    assert.equal(await page.locator('[data-count]').textContent(), '3')
    await page.unroute('**/taps*')
    await page.reload()
    await settled(page, 'saved')
    await first.refresh()
    assert.equal(first.figure, 3)

    await page.getByLabel('How many people came').fill('40')
    await page.getByLabel('Estimate').check()
    await press(page, 'Save')
    await page.getByText('The head count is saved.').waitFor()
    await first.refresh()
    assert.deepEqual([first.figure, first.source], [40, 'estimate'])
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`gives axe nothing to find on a phone: ${colorScheme}`, async ({
      assert,
      browserContext,
      visit,
    }) => {
      const { trainer, path } = await fair()
      await browserContext.loginAs(trainer)
      const page = await visit(path)
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize(PHONE)
      assert.deepEqual(await axeFindings(page), [])
      assert.isFalse(await page.evaluate('document.documentElement.scrollWidth > innerWidth'))
    })
  }
})
