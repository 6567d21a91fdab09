import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { SYSTEM } from '#app/activity/record'
import { createTopic } from '#app/programmes/actions/create_topic'
import { saveMilestone } from '#app/programmes/actions/save_milestone'
import ProjectPartner from '#app/programmes/models/project_partner'
import { createUser } from '#database/factories/accounts'
import { createEvent } from '#database/factories/events'
import { CLUSTER_HOUSE, createOrganisation } from '#database/factories/organisations'
import { createPerson } from '#database/factories/people'
import { createProject } from '#database/factories/projects'
import { axeFindings } from '#tests/helpers/axe'

/** A project with partners, a milestone and an event, and the addresses of its pages. */
async function balkanCluster() {
  const home = await createOrganisation(CLUSTER_HOUSE)
  const partner = await createOrganisation()
  const project = await createProject({ names: { bg: 'Балкански клъстер' } })
  for (const [position, { id }] of [home, partner].entries()) {
    const role = position === 0 ? 'lead' : 'partner'
    await ProjectPartner.create({ projectId: project.id, organisationId: id, role, position })
  }
  const topicId = await createTopic({ locale: 'bg', texts: { bg: { name: 'Клъстери' } } }, SYSTEM)
  const milestone = await saveMilestone({
    projectId: project.id,
    date: '2026-06-30',
    reachedOn: null,
    locale: 'bg',
    texts: { bg: { title: 'Карта на клъстерите' } },
    actor: SYSTEM,
  })
  await createEvent({ organisers: [home], projectId: project.id, titles: { bg: 'Ден' } })
  const user = await createUser(await createPerson('jelena'), [['admin']])
  const own = `/manage/projects/${project.id}`
  const pages = {
    reading: ['/manage/projects', own, '/manage/programmes', '/manage/topics'],
    adding: ['/manage/projects/create', `${own}/milestones/create`],
    changing: [`${own}/edit`, `${own}/milestones/${milestone.ok && milestone.value}/edit`],
    lists: [`/manage/programmes/${project.programmeId}/edit`, `/manage/topics/${topicId}/edit`],
  }
  return { user, pages }
}

test.group('The pages of projects', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  const cases = [
    ['reading', 'light'],
    ['reading', 'dark'],
    ['adding', 'light'],
    ['changing', 'light'],
    ['changing', 'dark'],
    ['lists', 'light'],
  ] as const
  for (const [kind, colorScheme] of cases) {
    test(`give axe nothing to find and fit a phone: ${kind}, ${colorScheme}`, async ({
      assert,
      visit,
      browserContext,
    }) => {
      const { user, pages } = await balkanCluster()
      await browserContext.loginAs(user)
      for (const path of pages[kind]) {
        const page = await visit(`${path}?locale=bg`)
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width: 390, height: 844 })
        assert.deepEqual(await axeFindings(page), [], path)
        assert.isFalse(await page.evaluate('document.documentElement.scrollWidth > innerWidth'))
        await page.close()
      }
    })
  }
})
