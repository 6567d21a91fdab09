import type { AddressInfo } from 'node:net'
import server from '@adonisjs/core/services/server'
import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { createUser } from '#database/factories/accounts'
import { createPerson } from '#database/factories/people'
import { keyboard } from '#tests/helpers/hands'
import { runJobs } from '#tests/helpers/jobs'
import { lastMailTo } from '#tests/helpers/mail'

const PASSWORD = 'tri ovce na Rtnju'

const origin = () => `http://127.0.0.1:${(server.getNodeServer()!.address() as AddressInfo).port}`

test.group('Signing in by keyboard, without scripts', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('goes in with a password and out again', async ({ assert, browser }) => {
    await createUser(await createPerson('jelena'), [], PASSWORD)
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    const hands = keyboard(page)
    await page.goto(`${origin()}/account`)
    await hands.fill(page.locator('#email'), 'jelena@example.org')
    await hands.fill(page.locator('#password'), 'not the password')
    await hands.press(page.locator('#password'))
    assert.include(await page.locator('[role=alert]').innerText(), 'is not right')
    assert.equal(await page.locator('#email').inputValue(), 'jelena@example.org')

    await hands.fill(page.locator('#password'), PASSWORD)
    await hands.press(page.locator('#password'))
    assert.equal(await page.locator('h1').innerText(), 'Your account')

    await hands.press(page.locator('form[action^="/sign-in"] button'))
    assert.equal(await page.locator('h1').innerText(), 'Sign in')
    assert.include(await page.locator('[role=status]').innerText(), 'You have signed out')
    await context.close()
  })

  test('goes in with a link from the mail', async ({ assert, browser }) => {
    await createUser(await createPerson('jelena'))
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    const hands = keyboard(page)
    await page.goto(`${origin()}/sign-in?locale=sr-Latn`)
    await hands.fill(page.locator('#email'), 'jelena@example.org')
    await hands.press(page.locator('button[formaction="/sign-in/links"]'))
    assert.equal(await page.locator('h1').innerText(), 'Proverite imejl')

    await runJobs()
    const { links } = await lastMailTo('jelena@example.org')
    const { pathname, search } = new URL(links[0])
    await page.goto(`${origin()}${pathname}${search}`)
    await hands.press(page.locator('main button'))
    assert.equal(await page.locator('h1').innerText(), 'Moje prijave')
    await context.close()
  })
})
