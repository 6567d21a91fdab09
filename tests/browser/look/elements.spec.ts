import { test } from '@japa/runner'
import type { Browser, Page } from 'playwright'

test.group('Asking once more', () => {
  test('happens in a dialog that Escape closes', async ({ visit }) => {
    const page = await visit('/styleguide')
    await page.getByRole('button', { name: 'Cancel event' }).last().click()
    const dialog = page.getByRole('dialog', { name: 'Cancel this event?' })
    await dialog.waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
  })

  test('has the way out in focus, so that Enter harms nothing', async ({ visit }) => {
    const page = await visit('/styleguide')
    await page.getByRole('button', { name: 'Cancel event' }).last().click()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    if (!page.url().endsWith('/styleguide')) throw new Error('the event was cancelled')
  })

  test('has a way out', async ({ visit }) => {
    const page = await visit('/styleguide')
    await page.getByRole('button', { name: 'Cancel event' }).last().click()
    await page.getByRole('button', { name: 'Keep it' }).click()
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
  })
})

test.group('An address to copy', () => {
  test('is announced when it is copied', async ({ assert, visit, browserContext }) => {
    await browserContext.grantPermissions(['clipboard-read', 'clipboard-write'])
    const page = await visit('/styleguide')
    const field = page.locator('copy-field')
    await field.getByRole('button', { name: 'Copy address' }).click()
    await field.getByText('Copied').waitFor()
    const copied = await page.evaluate<string>('navigator.clipboard.readText()')
    assert.equal(copied, 'https://sabor.example/calendar/all.ics')
  })
})

test.group('A ready text', () => {
  test('is copied where the device has no share sheet', async ({
    assert,
    visit,
    browserContext,
  }) => {
    await browserContext.grantPermissions(['clipboard-read', 'clipboard-write'])
    await browserContext.addInitScript('delete Navigator.prototype.share')
    const page = await visit('/styleguide')
    await page.getByRole('button', { name: 'Share' }).click()
    await page.locator('share-button').getByText('Copied').waitFor()
    const copied = await page.evaluate<string>('navigator.clipboard.readText()')
    assert.include(copied, '10:00 Niš · 11:00 Sofia')
    assert.include(copied, 'https://sabor.example/en/events/day-of-clusters')
  })
})

test.group('A ready text that may not be copied', () => {
  test('is said to be not copied, and breaks nothing', async ({
    assert,
    visit,
    browserContext,
  }) => {
    await browserContext.addInitScript(`
      delete Navigator.prototype.share
      Clipboard.prototype.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
      document.execCommand = () => false
    `)
    const page = await visit('/styleguide')
    const errors: Error[] = []
    page.on('pageerror', (error) => errors.push(error))
    await page.getByRole('button', { name: 'Share' }).click()
    await page.locator('share-button').getByText('The browser did not allow copying').waitFor()
    assert.deepEqual(errors, [])
  })
})

test.group('A form that needs mending', () => {
  test('gives the focus to its summary, which leads to the field', async ({ assert, visit }) => {
    const page = await visit('/styleguide')
    const focused = (what: string) => page.evaluate<string>(`document.activeElement.${what}`)
    assert.equal(await focused("getAttribute('role')"), 'alert')
    await page.getByRole('link', { name: 'Enter the whole address' }).press('Enter')
    assert.equal(await focused('id'), 'email')
  })
})

test.group('Without scripts', () => {
  const visitWithoutScripts = async (browser: Browser, page: Page) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const plain = await context.newPage()
    await plain.goto(page.url())
    return plain
  }

  test('the question unfolds in place', async ({ browser, visit, assert }) => {
    const page = await visitWithoutScripts(browser, await visit('/styleguide'))
    const question = page.getByText('146 people will get a message')
    assert.isFalse(await question.isVisible())
    await page.locator('.confirm > summary').click()
    assert.isTrue(await question.isVisible())
    await page.context().close()
  })

  test('nothing is offered that could not work', async ({ browser, visit, assert }) => {
    const page = await visitWithoutScripts(browser, await visit('/styleguide'))
    const helpers = page.locator('copy-field button, share-button button, [data-keep]')
    assert.equal(await helpers.count(), 3)
    for (const helper of await helpers.all()) assert.isFalse(await helper.isVisible())
    await page.context().close()
  })
})
