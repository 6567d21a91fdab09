import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { SYSTEM } from '#app/activity/record'
import { createTopic } from '#app/programmes/actions/create_topic'
import ProjectPartner from '#app/programmes/models/project_partner'
import { createEvent } from '#database/factories/events'
import { CLUSTER_HOUSE, FOUNDATION, createOrganisation } from '#database/factories/organisations'
import { createProgramme, createProject } from '#database/factories/projects'
import { read } from '#tests/helpers/read'

const JSON_LD = /<script type="application\/ld\+json">(.+?)<\/script>/s

async function balkanCluster() {
  const programme = await createProgramme({ bg: 'Програма ИПП', en: 'IPA Programme' })
  const project = await createProject({
    slug: 'balkan-cluster',
    programmeId: programme.id,
    code: '2007CB16IPO006',
    contract: 'RD-02-29-106',
    startsOn: '2026-03-01',
    endsOn: '2027-02-28',
    names: { bg: 'Балкански клъстер', en: 'Balkan Cluster' },
    summaries: { en: 'Clusters **on both sides** share </script> a strategy.' },
  })
  const partners = [
    [await createOrganisation(FOUNDATION), 'partner'],
    [await createOrganisation(CLUSTER_HOUSE), 'lead'],
  ] as const
  for (const [position, [{ id }, role]] of partners.entries()) {
    await ProjectPartner.create({ projectId: project.id, organisationId: id, role, position })
  }
  return project
}

test.group('The page of a project', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('says what the project is, who pays and how long it runs', async ({ client, assert }) => {
    const project = await balkanCluster()
    const topicId = await createTopic({ locale: 'bg', texts: { bg: { name: 'Туризъм' } } }, SYSTEM)
    await db.table('project_topics').insert({ project_id: project.id, topic_id: topicId })
    const text = await read(client, '/bg/projects/balkan-cluster')
    assert.include(text, '<h1 lang="bg">Балкански клъстер</h1>')
    for (const fact of ['2007CB16IPO006', 'RD-02-29-106', 'Програма ИПП', 'Туризъм'])
      assert.include(text, fact)
    assert.include(text, '1 март 2026\u00a0г. – 28 февруари 2027\u00a0г.')
  })

  test('shows what is written in another language with that language', async ({
    client,
    assert,
  }) => {
    await balkanCluster()
    const text = await read(client, '/bg/projects/balkan-cluster')
    assert.match(text, /lang="en">\s*<p>Clusters <strong>on both sides<\/strong> share/)
    assert.notInclude(text, 'share </script>')
  })

  test('names the lead partner first, each with role and country', async ({ client, assert }) => {
    await balkanCluster()
    const page = await read(client, '/bg/projects/balkan-cluster')
    const text = page.slice(page.indexOf('<main'))
    const [lead, partner] = [text.indexOf('Водещ партньор'), text.indexOf('Фондация за развитие')]
    assert.isAbove(lead, 0)
    assert.isBelow(lead, partner)
    assert.match(text, /Водещ партньор\s*<\/span>\s*Сърбия/)
    assert.match(text, /Партньор\s*<\/span>\s*България/)
  })

  test('shows the funding line before anything else', async ({ client, assert }) => {
    await balkanCluster()
    const text = await read(client, '/bg/projects/balkan-cluster')
    assert.include(text, 'Съфинансирано от Европейския съюз')
    assert.isBelow(text.indexOf('emblem-strip'), text.indexOf('<h1'))
  })

  test('offers the project’s own calendar in the reader’s language', async ({ client, assert }) => {
    await balkanCluster()
    const text = await read(client, '/ro/projects/balkan-cluster')
    assert.include(text, '/calendar/projects/balkan-cluster.ics?locale=ro')
  })

  test('names its other languages, one canonical address and what networks show', async ({
    client,
    assert,
  }) => {
    await balkanCluster()
    const text = await read(client, '/ro/projects/balkan-cluster?utm=x')
    assert.match(text, /rel="canonical"\s+href="[^"?]+\/ro\/projects\/balkan-cluster"/)
    for (const locale of ['sr-Latn', 'sr-Cyrl', 'bg', 'ro', 'en'])
      assert.include(text, `hreflang="${locale}"`)
    assert.include(text, '<meta property="og:title" content="Balkan Cluster"')
    assert.match(text, /<meta name="description" content="Clusters on both sides share &lt;/)
  })

  test('carries a Project for search engines', async ({ client, assert }) => {
    await balkanCluster()
    const text = await read(client, '/en/projects/balkan-cluster')
    const data = JSON.parse(text.match(JSON_LD)![1])
    assert.equal(data['@type'], 'Project')
    assert.equal(data.foundingDate, '2026-03-01')
    assert.equal(data.funding.name, 'IPA Programme')
    assert.lengthOf(data.member, 2)
    assert.include(data.description, '</script>')
  })

  test('is linked from its events and stands in the sitemap', async ({ client, assert }) => {
    const { id } = await balkanCluster()
    await createEvent({ slug: 'conference', projectId: id })
    assert.match(
      await read(client, '/bg/events/conference'),
      /href="\/bg\/projects\/balkan-cluster"\s+lang="bg"/
    )
    assert.include(
      await read(client, '/en?project=balkan-cluster'),
      'href="/en/projects/balkan-cluster"'
    )
    assert.include(await read(client, '/sitemap.xml'), '/sr-Cyrl/projects/balkan-cluster</loc>')
  })

  test('is not there for an unknown name or language', async ({ client }) => {
    await balkanCluster()
    for (const path of [
      '/en/projects/nothing',
      '/fr/projects/balkan-cluster',
      '/en/projects/%00',
    ]) {
      const response = await client.get(path)
      response.assertStatus(404)
    }
  })

  test('sets no cookie', async ({ client, assert }) => {
    await balkanCluster()
    for (const path of ['/en/projects', '/en/projects/balkan-cluster']) {
      const response = await client.get(path)
      response.assertStatus(200)
      assert.isUndefined(response.header('set-cookie'))
    }
  })
})
