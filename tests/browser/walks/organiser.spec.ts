import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import type { Browser, BrowserContextOptions, Page } from 'playwright'
import Event from '#app/events/models/event'
import { eventType } from '#database/factories/events'
import { organiserOf } from '#tests/helpers/desk'
import { daysOf } from '#tests/helpers/events'
import { keyboard, pointer, type Hands } from '#tests/helpers/hands'

async function newcomer(browser: Browser, options: BrowserContextOptions) {
  const { user } = await organiserOf()
  await eventType()
  const context = await browser.newContext({
    baseURL: `http://${process.env.HOST}:${process.env.PORT}`,
    ...options,
  })
  await context.loginAs(user)
  return context.newPage()
}

/**
 * Begins an event, gives it a day and publishes it, by the words on the page alone. The moments are
 * as its fields take them: typed, an American browser wants the month first and the half of the day.
 */
async function createAndPublish(page: Page, hands: Hands, [date, from, to]: string[]) {
  const field = (label: string) => page.getByLabel(label).first()
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const link = (name: string) => page.getByRole('link', { name })

  await page.goto('/manage/events')
  await hands.press(link('New event').first())
  await hands.fill(field('Title'), 'Day of clusters')
  await hands.choose(field('Type'), 'Conference')
  await hands.press(button('Create draft'))

  await hands.press(link('No day and no month yet'))
  await hands.press(button('Add a day'))
  await hands.fill(field('Date'), date)
  await hands.fill(field('Starts'), from)
  await hands.fill(field('Ends'), to)
  await hands.fill(field('Place in your own words'), 'Town hall')
  await hands.choose(field('Time zone'), 'Belgrade')
  await hands.press(button('Save').last())

  await hands.press(link('Overview'))
  await hands.press(button('Publish'))
  await page.getByText('The event is published.').waitFor()
}

test.group('An organiser', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  test('creates and publishes an event with the keyboard alone', async ({ assert, browser }) => {
    const page = await newcomer(browser, {})
    await createAndPublish(page, keyboard(page), ['03122027', '1000AM', '0430PM'])
    const event = await Event.firstOrFail()
    const [day] = await daysOf(event.id)
    assert.equal(event.status, 'published')
    assert.deepEqual([day.date, day.startsLocal, day.endsLocal], ['2027-03-12', '10:00', '16:30'])
    await page.context().close()
  })

  test('creates and publishes an event on a phone without JavaScript', async ({
    assert,
    browser,
  }) => {
    const viewport = { width: 390, height: 844 }
    const page = await newcomer(browser, { javaScriptEnabled: false, viewport })
    await createAndPublish(page, pointer(page), ['2027-03-12', '10:00', '16:30'])
    const event = await Event.firstOrFail()
    assert.equal(event.status, 'published')
    assert.isFalse(await page.evaluate('document.documentElement.scrollWidth > innerWidth'))
    await page.context().close()
  })
})
