import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import AttendanceMark from '#app/attendance/models/attendance_mark'
import { clock } from '#app/core/clock'
import { atClass, createClass } from '#database/factories/attendance'
import { axeFindings } from '#tests/helpers/axe'
import { mark, origin, person, PHONE, SAVING, stands } from '#tests/helpers/marking'

test.group('A trainer with a phone', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.setup(() => {
    clock.travelTo(atClass('10:05'))
    return () => clock.travelBack()
  })

  test('finds today’s session and marks with one tap each, every mark saved', async ({
    assert,
    browserContext,
    visit,
  }) => {
    const { trainer } = await createClass(['maria', 'djordje', 'stefan'])
    await browserContext.loginAs(trainer)
    const page = await visit('/attend')
    await page.setViewportSize(PHONE)
    assert.deepEqual(await axeFindings(page), [])
    await page.getByRole('link', { name: 'Day of clusters' }).click()

    await mark(page, 'Мария Димитрова', 'Here')
    await mark(page, 'Đorđe Ljubić', 'Late')
    await mark(page, 'Ștefan Țăranu', 'Absent')
    assert.deepEqual(await stands(), ['present', 'late', 'absent'])
    assert.equal(await page.locator('[data-here]').textContent(), '2')
    assert.deepEqual(await axeFindings(page), [])
    assert.isFalse(await page.getByRole('button', { name: 'Save' }).isVisible())
  })

  test('has a tap saved that came before the scripts did', async ({ assert, browserContext }) => {
    const { session, trainer } = await createClass(['maria'])
    await browserContext.loginAs(trainer)
    const page = await browserContext.newPage()
    const tapped = Promise.withResolvers<void>()
    await page.route(/\.js(\?|$)/, async (route) => {
      await tapped.promise
      await route.continue()
    })
    await page.goto(`${origin()}/attend/sessions/${session.id}`, { waitUntil: 'commit' })
    await person(page, 'Мария Димитрова').getByText('Here', { exact: true }).click()
    tapped.resolve()
    await person(page, 'Мария Димитрова').getByRole('status').getByText('saved').waitFor()
    assert.deepEqual(await stands(), ['present'])
  })

  test('takes a mark back', async ({ assert, browserContext, visit }) => {
    const { session, trainer } = await createClass(['maria'])
    await browserContext.loginAs(trainer)
    const page = await visit(`/attend/sessions/${session.id}`)
    await mark(page, 'Мария Димитрова', 'Absent')
    const saved = page.waitForResponse(SAVING)
    await person(page, 'Мария Димитрова').getByRole('radio', { name: 'Not marked' }).check()
    await saved
    assert.deepEqual(await stands(), [])
  })

  test('finds people as one types, in either script, and the unmarked', async ({
    assert,
    browserContext,
    visit,
  }) => {
    const { session, trainer } = await createClass(['maria', 'djordje', 'natasa'])
    await browserContext.loginAs(trainer)
    const page = await visit(`/attend/sessions/${session.id}`)
    const shown = () => page.locator('.person:visible .name').allInnerTexts()

    await page.getByRole('searchbox').fill('ђорђе')
    assert.deepEqual(await shown(), ['Đorđe Ljubić'])
    await page.getByRole('searchbox').fill('dzunic')
    assert.deepEqual(await shown(), ['Наташа Џунић'])
    await page.getByRole('searchbox').fill('')
    await mark(page, 'Мария Димитрова', 'Here')
    await page.getByText('Not marked only: 2').click()
    assert.sameMembers(await shown(), ['Đorđe Ljubić', 'Наташа Џунић'])
  })

  test('marks by keyboard, and only what is meant', async ({ assert, browserContext, visit }) => {
    const { session, trainer } = await createClass(['maria'])
    await browserContext.loginAs(trainer)
    const page = await visit(`/attend/sessions/${session.id}`)
    await person(page, 'Мария Димитрова').getByRole('radio', { name: 'Not marked' }).focus()
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key)
    await person(page, 'Мария Димитрова').getByRole('status').getByText('saved').waitFor()
    const marks = await AttendanceMark.all()
    assert.deepEqual(
      marks.map(({ status }) => status),
      ['left_early']
    )
  })

  test('adds somebody who is not on the list', async ({ browserContext, visit }) => {
    const { session, trainer } = await createClass([])
    await browserContext.loginAs(trainer)
    const page = await visit(`/attend/sessions/${session.id}`)
    await page.setViewportSize(PHONE)
    await page.getByRole('link', { name: 'Add a person' }).click()
    await page.getByLabel('Full name').fill('Никола Ђокић')
    await page.getByRole('button', { name: 'Add and mark as here' }).click()
    await person(page, 'Никола Ђокић').getByRole('radio', { name: 'Here', checked: true }).waitFor()
  })

  test('marks the rest as absent only after being asked', async ({
    assert,
    browserContext,
    visit,
  }) => {
    const { session, trainer } = await createClass(['maria', 'djordje'])
    await browserContext.loginAs(trainer)
    const page = await visit(`/attend/sessions/${session.id}`)
    await page.getByRole('button', { name: 'Mark the rest as absent' }).click()
    await page.getByRole('button', { name: 'Leave them unmarked' }).click()
    assert.deepEqual(await stands(), [])
    await page.getByRole('button', { name: 'Mark the rest as absent' }).click()
    await page.getByRole('button', { name: 'Mark as absent', exact: true }).click()
    await page.getByText('2 people marked as absent').waitFor()
    assert.deepEqual(await stands(), ['absent', 'absent'])
  })
})

test.group('A trainer without scripts', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.setup(() => {
    clock.travelTo(atClass('10:05'))
    return () => clock.travelBack()
  })

  test('filters, marks and saves the list with one button', async ({ assert, browser }) => {
    const { session, trainer } = await createClass(['maria', 'djordje', 'stefan'])
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE })
    await context.loginAs(trainer)
    const page = await context.newPage()
    await page.goto(`${origin()}/attend/sessions/${session.id}`)

    await person(page, 'Мария Димитрова').getByRole('radio', { name: 'Here' }).check()
    await person(page, 'Ștefan Țăranu').getByRole('radio', { name: 'Excused' }).check()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Attendance saved for 2 people.').waitFor()
    assert.deepEqual(await stands(), ['present', 'excused'])

    await page.getByText('Not marked only: 1').click()
    await page.getByRole('button', { name: 'Filter' }).click()
    await person(page, 'Мария Димитрова').waitFor({ state: 'hidden' })
    const names = await page.locator('.person:visible .name').allInnerTexts()
    assert.deepEqual(names, ['Đorđe Ljubić'])
    await context.close()
  })
})
