import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import type { Page } from 'playwright'
import { clock } from '#app/core/clock'
import { CLUSTER_HOUSE, FOUNDATION, createOrganisation } from '#database/factories/organisations'
import { createEvent, createVenue } from '#database/factories/events'
import { runJobs } from '#tests/helpers/jobs'
import { lastMailTo } from '#tests/helpers/mail'

const ADDRESS = 'natasa@participants.example.com'

async function conference() {
  const organisers = [await createOrganisation(CLUSTER_HOUSE), await createOrganisation(FOUNDATION)]
  const venue = await createVenue()
  return createEvent({
    slug: 'day-of-clusters',
    titles: { 'sr-Cyrl': 'Дан кластера', 'sr-Latn': 'Dan klastera', 'en': 'Day of clusters' },
    organisers,
    capacity: 200,
    days: [{ venueId: venue.id }],
  })
}

/** The digits that stand in front of the letter's subject. */
async function code() {
  await runJobs()
  const { mail } = await lastMailTo(ADDRESS)
  return mail.subject!.match(/\d{6}/)![0]
}

/** From the agenda to the form, filled in as a stranger would, who takes a minute for it. */
async function fillIn(page: Page, name: string) {
  await page.locator('.entry a').first().click()
  await page.locator('a[href$="/register"]').click()
  await page.locator('[autocomplete="name"]').fill(name)
  await page.locator('[autocomplete="email"]').fill(ADDRESS)
  await page.locator('select[name="country"]').selectOption('RS')
  await page.locator('input[name="notice"]').check()
  clock.travelTo(clock.now().plus({ minutes: 1 }))
  await page.locator('main form button[type="submit"]').last().click()
}

test.group('A participant', (group) => {
  group.each.setup(() => testUtils.db().truncate())
  group.each.teardown(() => clock.travelBack())

  for (const [circumstance, options, locale, name] of [
    [
      'on a phone, in Cyrillic',
      { viewport: { width: 390, height: 844 } },
      'sr-Cyrl',
      'Наташа Џунић',
    ],
    ['without JavaScript', { javaScriptEnabled: false }, 'en', "Nora O'Brien"],
  ] as const) {
    test(`registers, confirms by the code and has a place, ${circumstance}`, async ({
      assert,
      browser,
    }) => {
      await conference()
      const context = await browser.newContext({
        ...options,
        baseURL: `http://${process.env.HOST}:${process.env.PORT}`,
      })
      const page = await context.newPage()
      await page.goto(`/${locale}`)
      await fillIn(page, name)
      assert.include(await page.locator('main').innerText(), ADDRESS)

      await page.locator('input[name="code"]').fill(await code())
      await page.keyboard.press('Enter')
      await page.waitForURL(`**/${locale}/registrations/*`)
      const words = await page.locator('main').innerText()
      assert.include(words, name)
      assert.isTrue(await page.locator('.qr').isVisible())
      assert.isFalse(await page.evaluate('document.documentElement.scrollWidth > innerWidth'))

      await runJobs()
      const { mail } = await lastMailTo(ADDRESS)
      const invitation = mail.attachments.find(({ contentType }) =>
        contentType.includes('calendar')
      )!
      assert.include(invitation.content.toString(), 'METHOD:REQUEST')
      await context.close()
    })
  }
})
