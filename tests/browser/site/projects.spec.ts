import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { SYSTEM } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { saveMilestone } from '#app/programmes/actions/save_milestone'
import ProjectPartner from '#app/programmes/models/project_partner'
import { createEvent } from '#database/factories/events'
import { CLUSTER_HOUSE, FOUNDATION, createOrganisation } from '#database/factories/organisations'
import { createProject } from '#database/factories/projects'
import { axeFindings } from '#tests/helpers/axe'
import { createManyEvents } from '#tests/helpers/many_events'

const inDays = (days: number) => clock.now().plus({ days }).toFormat('yyyy-MM-dd')

/** A project with partners, milestones on both sides of today, and more past events than one page shows. */
async function balkanCluster() {
  const organisers = [await createOrganisation(CLUSTER_HOUSE), await createOrganisation(FOUNDATION)]
  const project = await createProject({
    slug: 'balkan-cluster',
    code: 'CB007',
    startsOn: inDays(-90),
    endsOn: inDays(90),
    names: { bg: 'Балкански клъстер' },
    summaries: { bg: 'Клъстери **от двете страни** на границата.' },
  })
  for (const [position, { id }] of organisers.entries()) {
    const role = position === 0 ? 'lead' : 'partner'
    await ProjectPartner.create({ projectId: project.id, organisationId: id, role, position })
  }
  for (const [title, days] of [['Карта', -3] as const, ['Стратегия', 30] as const]) {
    await saveMilestone({
      projectId: project.id,
      date: inDays(days),
      reachedOn: days < 0 ? inDays(days) : null,
      locale: 'bg',
      texts: { bg: { title } },
      actor: SYSTEM,
    })
  }
  await createEvent({ projectId: project.id, organisers, titles: { bg: 'Ден на клъстерите' } })
  await createManyEvents(project.id, 14, -1)
}

test.group('The public pages of projects', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`give axe nothing to find and fit a phone: ${colorScheme}`, async ({ assert, visit }) => {
      await balkanCluster()
      for (const path of ['/bg/projects', '/bg/projects/balkan-cluster']) {
        const page = await visit(path)
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width: 390, height: 844 })
        assert.deepEqual(await axeFindings(page), [], path)
        assert.isFalse(await page.evaluate('document.documentElement.scrollWidth > innerWidth'))
        await page.close()
      }
    })
  }

  test('lead from the list to a project, to what is older and back', async ({ visit }) => {
    await balkanCluster()
    const page = await visit('/en/projects')
    await page.setViewportSize({ width: 390, height: 844 })
    await page.getByRole('heading', { name: 'Балкански клъстер' }).getByRole('link').click()
    await page.getByRole('heading', { name: 'What has happened so far' }).waitFor()
    await page.getByRole('link', { name: 'Show older ones' }).click()
    await page.waitForURL('**?when=past&after=*')
    await page.getByRole('link', { name: 'Back to the project’s page' }).click()
    await page.getByRole('heading', { name: 'What comes next' }).waitFor()
  })
})
