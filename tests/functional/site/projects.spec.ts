import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { clock } from '#app/core/clock'
import ProjectPartner from '#app/programmes/models/project_partner'
import { createEvent } from '#database/factories/events'
import { CLUSTER_HOUSE, FOUNDATION, createOrganisation } from '#database/factories/organisations'
import { createProgramme, createProject } from '#database/factories/projects'
import { read } from '#tests/helpers/read'
import { countStatements } from '#tests/helpers/statements'

const inDays = (days: number) => clock.now().plus({ days }).toFormat('yyyy-MM-dd')

const lasting = (name: string, from: number, to: number, programmeId?: number) =>
  createProject({
    names: { en: name },
    startsOn: inDays(from),
    endsOn: inDays(to),
    ...(programmeId && { programmeId }),
  })

const names = (text: string) =>
  [...text.matchAll(/<a href="\/en\/projects\/[^"?]+">([^<]+)<\/a>/g)].map(([, name]) => name)

test.group('The list of projects', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('begins with those that run, and ends with those that have ended', async ({
    client,
    assert,
  }) => {
    await lasting('Over', -90, -1)
    await lasting('Ahead', 5, 90)
    await lasting('Running longer', -90, 0)
    await lasting('Running', -9, 90)
    await createProject({ names: { en: 'Without dates' } })
    assert.deepEqual(names(await read(client, '/en/projects')), [
      'Running',
      'Running longer',
      'Without dates',
      'Ahead',
      'Over',
    ])
  })

  test('names programme, countries and what comes next', async ({ client, assert }) => {
    const project = await lasting('Balkan Cluster', -9, 90)
    const partners = [await createOrganisation(CLUSTER_HOUSE), await createOrganisation(FOUNDATION)]
    for (const [position, { id }] of partners.entries()) {
      const role = position === 0 ? 'lead' : 'partner'
      await ProjectPartner.create({ projectId: project.id, organisationId: id, role, position })
    }
    const held = (title: string, day: number) =>
      createEvent({
        projectId: project.id,
        titles: { en: title },
        days: [{ date: inDays(day) }],
      })
    await held('Later', 9)
    await held('Next', 4)
    await held('Past', -4)
    const cancelled = await held('Called off', 2)
    await cancelled.merge({ status: 'cancelled', cancelledAt: clock.now() }).save()
    const text = await read(client, '/bg/projects')
    assert.include(text, 'Bulgaria–Serbia IPA Cross-border Programme')
    assert.include(text, 'Сърбия, България')
    assert.match(text, /<p lang="en">\s*<a href="[^"]+">Next<\/a>/)
    assert.notMatch(text, /Later|Past|Called off/)
  })

  test('narrows to a programme', async ({ client, assert }) => {
    const programme = await createProgramme({ en: 'Interreg' })
    await lasting('Wanted', -9, 90, programme.id)
    await lasting('Other', -9, 90)
    const text = await read(client, `/en/projects?programme=${programme.slug}`)
    assert.deepEqual(names(text), ['Wanted'])
    assert.include(
      await read(client, '/en/projects?programme=nothing'),
      'No projects in this programme'
    )
  })

  test('pages by key, without a gap and without a repetition', async ({ client, assert }) => {
    const { id } = await createProgramme()
    for (let index = 0; index < 43; index += 1) {
      await lasting(`Project ${index}`, -90 + Math.floor(index / 5), (index % 3) * 40 - 40, id)
    }
    const seen: string[] = []
    for (let path: string | undefined = '/en/projects'; path;) {
      const text: string = await read(client, path)
      seen.push(...names(text))
      path = text.match(/href="([^"]+)" rel="next"/)?.[1].replaceAll('&amp;', '&')
    }
    assert.lengthOf(seen, 43)
    assert.lengthOf(new Set(seen), 43)
  })

  test('asks the database as often for two projects as for twenty', async ({ client, assert }) => {
    const { id } = await createProgramme()
    const project = await lasting('First', -9, 90, id)
    await createEvent({ projectId: project.id })
    await client.get('/en/projects')
    const few = await countStatements(() => client.get('/en/projects'))
    for (let index = 0; index < 19; index += 1) await lasting(`Project ${index}`, -9, 90, id)
    assert.equal(await countStatements(() => client.get('/en/projects')), few)
    assert.isAtMost(few, 10)
  })

  test('says so while there are none', async ({ client, assert }) => {
    assert.include(await read(client, '/bg/projects'), 'Още няма проекти')
  })

  test('takes nonsense in the address for nothing', async ({ client }) => {
    for (const query of [
      'after=9.x.1',
      'after=0.2026-99-99.1',
      'programme[a]=b',
      'programme=%00',
    ]) {
      const response = await client.get(`/en/projects?${query}`)
      response.assertStatus(200)
    }
  })
})
