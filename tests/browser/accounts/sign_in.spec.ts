import type { AddressInfo } from 'node:net'
import server from '@adonisjs/core/services/server'
import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import type { Page } from 'playwright'
import { createUser } from '#database/factories/accounts'
import { createPerson } from '#database/factories/people'
import { runJobs } from '#tests/helpers/jobs'
import { lastMailTo } from '#tests/helpers/mail'

const PASSWORD = 'tri ovce na Rtnju'

const origin = () => `http://127.0.0.1:${(server.getNodeServer()!.address() as AddressInfo).port}`

/** Presses Tab until the focus stands on what matches. */
async function tabTo(page: Page, selector: string) {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab')
    if ((await page.locator(`${selector}:focus`).count()) > 0) return
  }
  throw new Error(`the keyboard does not reach ${selector}`)
}

/** Sends the form in which the focus stands, and waits for the page that answers. */
const enter = (page: Page) => Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])

test.group('Signing in by keyboard, without scripts', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('goes in with a password and out again', async ({ assert, browser }) => {
    await createUser(await createPerson('jelena'), [], PASSWORD)
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${origin()}/account`)
    await tabTo(page, '#email')
    await page.keyboard.type('jelena@example.org')
    await tabTo(page, '#password')
    await page.keyboard.type('not the password')
    await enter(page)
    assert.include(await page.locator('[role=alert]').innerText(), 'do not go together')
    assert.equal(await page.locator('#email').inputValue(), 'jelena@example.org')

    await tabTo(page, '#password')
    await page.keyboard.type(PASSWORD)
    await enter(page)
    assert.equal(await page.locator('h1').innerText(), 'Your account')

    await tabTo(page, 'form[action^="/sign-in"] button')
    await enter(page)
    assert.equal(await page.locator('h1').innerText(), 'Sign in')
    assert.include(await page.locator('[role=status]').innerText(), 'You have signed out')
    await context.close()
  })

  test('goes in with a link from the mail', async ({ assert, browser }) => {
    await createUser(await createPerson('jelena'))
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${origin()}/sign-in?locale=sr-Latn`)
    await tabTo(page, '#email')
    await page.keyboard.type('jelena@example.org')
    await tabTo(page, 'button[formaction="/sign-in/links"]')
    await enter(page)
    assert.equal(await page.locator('h1').innerText(), 'Pogledajte svoju poštu')

    await runJobs()
    const { links } = await lastMailTo('jelena@example.org')
    const { pathname, search } = new URL(links[0])
    await page.goto(`${origin()}${pathname}${search}`)
    await tabTo(page, 'main button')
    await enter(page)
    assert.equal(await page.locator('h1').innerText(), 'Vaš nalog')
    await context.close()
  })
})
