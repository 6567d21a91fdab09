import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { LOCALES } from '#app/core/languages/locales'
import { createUser } from '#database/factories/accounts'
import { createEvent } from '#database/factories/events'
import { CLUSTER_HOUSE, createOrganisation } from '#database/factories/organisations'
import { createPerson } from '#database/factories/people'
import { createProject } from '#database/factories/projects'
import { createRegistration } from '#database/factories/registrations'
import { axeFindings } from '#tests/helpers/axe'

/** How many lines each date takes. */
const LINES_OF_DATES = `[...document.querySelectorAll('td.when')].map((cell) => {
  const words = document.createRange()
  words.selectNodeContents(cell)
  return new Set([...words.getClientRects()].map(({ top }) => top)).size
})`

async function busyDesk() {
  const home = await createOrganisation(CLUSTER_HOUSE)
  const project = await createProject()
  const title = 'Заключителна конференция на проекта „Балкански клъстер“'
  const event = await createEvent({
    organisers: [home],
    projectId: project.id,
    titles: { bg: title },
    capacity: 1,
  })
  await createRegistration(event, await createPerson('maria'))
  await createRegistration(event, await createPerson('ivaylo'), { status: 'waitlisted' })
  return createUser(await createPerson('jelena'), [['organiser', { organisationId: home.id }]])
}

test.group('The desk today', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`gives axe nothing to find in ${colorScheme}`, async ({
      assert,
      visit,
      browserContext,
    }) => {
      await browserContext.loginAs(await busyDesk())
      const page = await visit('/manage?locale=bg')
      await page.emulateMedia({ colorScheme })
      await page.locator('.chart').waitFor()
      assert.deepEqual(await axeFindings(page), [])
    })
  }

  test('fits a narrow phone', async ({ assert, visit, browserContext }) => {
    await browserContext.loginAs(await busyDesk())
    const page = await visit('/manage?locale=bg')
    await page.setViewportSize({ width: 390, height: 800 })
    const width = (of: string) => page.evaluate<number>(`document.documentElement.${of}`)
    assert.equal(await width('scrollWidth'), await width('clientWidth'))
  })

  test('has the open part in sight on a narrow phone, also when it is the last', async ({
    assert,
    visit,
    browserContext,
  }) => {
    await browserContext.loginAs(await busyDesk())
    const page = await visit('/home')
    await page.setViewportSize({ width: 390, height: 800 })
    await page.goto(new URL('/manage/venues?locale=bg', page.url()).href)
    const open = page.locator('.nav [aria-current]')
    await open.waitFor()
    const { x, width } = (await open.boundingBox())!
    assert.isAtMost(x + width, 390)
  })

  test('says each date in two lines at most, one where it is a day', async ({
    assert,
    visit,
    browserContext,
  }) => {
    const home = await createOrganisation(CLUSTER_HOUSE)
    const title = 'Заключителна конференция на проекта „Балкански клъстер“'
    for (const dates of [['2035-01-05', '2035-01-06'], ['2035-12-18']]) {
      await createEvent({
        organisers: [home],
        titles: { bg: title, en: title },
        days: dates.map((date) => ({ date })),
      })
    }
    await browserContext.loginAs(
      await createUser(await createPerson('jelena'), [['organiser', { organisationId: home.id }]])
    )
    for (const locale of LOCALES) {
      const page = await visit(`/manage?locale=${locale}`)
      await page.setViewportSize({ width: 1280, height: 900 })
      const lines = await page.evaluate<number[]>(LINES_OF_DATES)
      assert.lengthOf(lines, 2)
      assert.isAtMost(lines[0], 2, locale)
      assert.equal(lines[1], 1, locale)
      await page.close()
    }
  })
})
