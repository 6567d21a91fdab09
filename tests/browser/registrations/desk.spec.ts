import testUtils from '@adonisjs/core/services/test_utils'
import server from '@adonisjs/core/services/server'
import { test } from '@japa/runner'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright'
import { SYSTEM } from '#app/activity/record'
import type User from '#app/accounts/models/user'
import { clock } from '#app/core/clock'
import { confirmRegistration } from '#app/registrations/actions/confirm_registration'
import { givePriority } from '#app/registrations/actions/give_priority'
import { moveInLine } from '#app/registrations/actions/move_in_line'
import Invitee from '#app/registrations/models/invitee'
import Registration from '#app/registrations/models/registration'
import { waitingOrder } from '#app/registrations/queries/waiting_order'
import { createOptOut } from '#database/factories/contact_lists'
import { createEvent } from '#database/factories/events'
import { CAST, createPerson } from '#database/factories/people'
import { atRegistration, createAnswer, createQuestion } from '#database/factories/questions'
import { createInvitee, createRegistration } from '#database/factories/registrations'
import { assertSound } from '#tests/helpers/axe'
import { organiserOf } from '#tests/helpers/desk'
import { register, statusesOf } from '#tests/helpers/registrations'

const origin = () => `http://127.0.0.1:${(server.getNodeServer()!.address() as AddressInfo).port}`

/** An organiser, and their event of one seat that Jelena has, with Maria, Stefan and Nora waiting. */
async function waiting() {
  const { house, user } = await organiserOf('natasa')
  const event = await createEvent({ organisers: [house], capacity: 1 })
  const ids: number[] = []
  for (const who of ['jelena', 'maria', 'stefan', 'nora'] as const) {
    clock.travelTo(clock.now().plus({ minutes: 1 }))
    ids.push(await register(who, event, { organisationName: 'Asociația Porțile de Fier' }))
    await confirmRegistration(ids.at(-1)!)
  }
  const [, maria, stefan, nora] = ids
  return { house, user, event, maria, stefan, nora }
}

/** An organiser's event at which two people wait for approval, with what they answered. */
async function pending() {
  const { house, user } = await organiserOf('natasa')
  const event = await createEvent({ organisers: [house], registrationPolicy: 'approval' })
  const { question } = await createQuestion(atRegistration(event), { label: 'Why do you come?' })
  for (const who of ['maria', 'stefan'] as const) {
    const { registration } = await createRegistration(event, await createPerson(who), {
      status: 'pending',
    })
    await createAnswer(question, registration, 'To meet clusters from the other side of the Danube')
  }
  return { house, user, event }
}

test.group('The lists of those who wait, and of the invited', (group) => {
  group.each.setup(() => testUtils.db().truncate())
  group.each.teardown(() => clock.travelBack())

  test('are sound with people on them, wide and narrow', async ({ browserContext }) => {
    const { house, user, event, stefan, nora } = await waiting()
    await moveInLine(stefan, 'first', SYSTEM)
    await givePriority(nora, true, SYSTEM)
    const { registration } = await createRegistration(event, await createPerson('djordje'), {
      status: 'pending',
    })
    const { question } = await createQuestion(atRegistration(event), { label: 'Why do you come?' })
    await createAnswer(question, registration, 'To meet others')
    const ivaylo = await createPerson('ivaylo')
    await createRegistration(event, ivaylo, { status: 'declined' })
    await createInvitee(event, CAST.ivaylo)
    await createOptOut(house, ivaylo)
    await browserContext.loginAs(user)
    const page = await browserContext.newPage()
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 844 })
      for (const end of ['/waiting-list', '/approvals', '/refusals', '/invitees']) {
        await assertSound(page, `/manage/events/${event.id}${end}`)
      }
    }
  }).timeout(60_000)
})

test.group('Who declines several at once', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  test('is asked in a dialog, which may be left', async ({ assert, browserContext }) => {
    const { user, event } = await pending()
    await browserContext.loginAs(user)
    const page = await browserContext.newPage()
    await page.goto(`${origin()}/manage/events/${event.id}/approvals`)
    for (const box of await page.locator('input[name="registrations[]"]').all()) await box.check()
    const ask = page.getByRole('button', { name: 'Decline those ticked' })
    await ask.click()
    const dialog = page.getByRole('dialog', { name: 'Decline all those ticked?' })
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    assert.deepEqual(await statusesOf(event), { pending: 2 })
    await ask.click()
    await dialog.getByRole('button', { name: 'Decline those ticked' }).click()
    await page.getByText('Declined: 2 people').waitFor()
    assert.deepEqual(await statusesOf(event), { declined: 2 })
  })
})

test.group('Who declines one registration', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  test('is asked why first, and has the way out beside the no', async ({
    assert,
    browserContext,
  }) => {
    const { user, event } = await pending()
    const { id } = await Registration.query().firstOrFail()
    await browserContext.loginAs(user)
    const page = await browserContext.newPage()
    await page.goto(`${origin()}/manage/events/${event.id}/registrations/${id}`)
    await page.getByRole('button', { name: 'Decline' }).click()
    const dialog = page.getByRole('dialog')
    assert.equal(await page.evaluate('document.activeElement.name'), 'reason')
    const buttons = dialog.getByRole('button')
    assert.deepEqual(await buttons.allInnerTexts(), ['Decline', 'Cancel'])
    const [no, out] = await Promise.all([
      buttons.first().boundingBox(),
      buttons.last().boundingBox(),
    ])
    assert.equal(no!.y, out!.y)
    await buttons.last().click()
    await dialog.waitFor({ state: 'hidden' })
    assert.deepEqual(await statusesOf(event), { pending: 2 })
  })
})

test.group('Without JavaScript an organiser', (group) => {
  group.each.setup(() => testUtils.db().truncate())
  group.each.teardown(() => clock.travelBack())

  /** A page of somebody who is signed in, in a browser that runs no scripts. */
  async function plainPage(browser: Browser, user: User) {
    const context = await browser.newContext({ javaScriptEnabled: false })
    await context.loginAs(user)
    return context.newPage()
  }

  test('puts people to the front of the waiting list and gives priority', async ({
    assert,
    browser,
  }) => {
    const { user, event, maria, stefan, nora } = await waiting()
    const page = await plainPage(browser, user)
    await page.goto(`${origin()}/manage/events/${event.id}/waiting-list`)
    await page.getByRole('button', { name: /^To the front.*Ștefan/ }).click()
    await page.getByText('is now at position 1').waitFor()
    await page.getByRole('button', { name: /^Give priority.*Nora/ }).click()
    await page.getByText('has priority and is now at position 1').waitFor()
    assert.deepEqual(await waitingOrder(event.id), [nora, stefan, maria])
    await page.context().close()
  })

  test('reads answers and approves several at once', async ({ assert, browser }) => {
    const { user, event } = await pending()
    const page = await plainPage(browser, user)
    await page.goto(`${origin()}/manage/events/${event.id}/approvals`)
    await page.locator('summary').first().click()
    assert.isTrue(await page.getByText('from the other side of the Danube').first().isVisible())
    for (const box of await page.locator('input[name="registrations[]"]').all()) await box.check()
    await page.getByRole('button', { name: 'Approve those ticked' }).click()
    await page.getByText('2 people have a place').waitFor()
    assert.deepEqual(await statusesOf(event), { confirmed: 2 })
    await page.context().close()
  })

  test('declines several at once after being asked in place', async ({ assert, browser }) => {
    const { user, event } = await pending()
    const page = await plainPage(browser, user)
    await page.goto(`${origin()}/manage/events/${event.id}/approvals`)
    for (const box of await page.locator('input[name="registrations[]"]').all()) await box.check()
    const button = page.getByRole('button', { name: 'Decline those ticked' })
    assert.isFalse(await button.isVisible())
    await page.locator('summary', { hasText: 'Decline those ticked' }).click()
    await page.getByRole('heading', { name: 'Decline all those ticked?' }).waitFor()
    await button.click()
    await page.getByText('Declined: 2 people').waitFor()
    assert.deepEqual(await statusesOf(event), { declined: 2 })
    await page.context().close()
  })

  test('invites people from a pasted list', async ({ assert, browser }) => {
    const { user, event } = await pending()
    const page = await plainPage(browser, user)
    await page.goto(`${origin()}/manage/events/${event.id}/invitees`)
    await page.locator('textarea[name=lines]').fill('Ana Anić, ana@example.org\nbad line')
    await page.getByRole('button', { name: 'Invite', exact: true }).click()
    await page.getByText('Line 2: there is no e-mail address').waitFor()
    await page.locator('textarea[name=lines]').fill('Ana Anić, ana@example.org')
    await page.getByRole('button', { name: 'Invite', exact: true }).click()
    await page.getByText('One person is invited').waitFor()
    assert.lengthOf(await Invitee.all(), 1)
    await page.context().close()
  })
})

test.group('Sensitive answers before an organiser', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  test('are in no print, which only says that they are there', async ({
    assert,
    browserContext,
  }) => {
    const { house, user } = await organiserOf('natasa')
    const event = await createEvent({ organisers: [house], registrationPolicy: 'approval' })
    const { question } = await createQuestion(atRegistration(event), {
      label: 'Number of the document',
      sensitive: true,
    })
    const { registration } = await createRegistration(event, await createPerson('maria'), {
      status: 'pending',
    })
    await createAnswer(question, registration, '008877665')
    await browserContext.loginAs(user)
    const page = await browserContext.newPage()
    for (const end of [`registrations/${registration.id}`, 'approvals']) {
      await page.goto(`${origin()}/manage/events/${event.id}/${end}`)
      await page.locator('details.fold').evaluateAll((folds) => {
        for (const fold of folds) fold.setAttribute('open', '')
      })
      const [answer, instead] = ['008877665', 'Answered, not on paper'].map((text) =>
        page.getByText(text)
      )
      await page.emulateMedia({ media: 'screen' })
      assert.isTrue(await answer.isVisible())
      assert.isFalse(await instead.isVisible())
      await page.emulateMedia({ media: 'print' })
      assert.isFalse(await answer.isVisible())
      assert.isTrue(await instead.isVisible())
    }
  }).timeout(60_000)
})
