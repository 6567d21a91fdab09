import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { SYSTEM } from '#app/activity/record'
import { clock } from '#app/core/clock'
import Day from '#app/events/models/day'
import { saveMilestone } from '#app/programmes/actions/save_milestone'
import { createEvent } from '#database/factories/events'
import { createProject } from '#database/factories/projects'
import { createManyEvents } from '#tests/helpers/many_events'
import { read } from '#tests/helpers/read'
import { countStatements } from '#tests/helpers/statements'

const PATH = '/en/projects/balkan-cluster'
const inDays = (days: number) => clock.now().plus({ days }).toFormat('yyyy-MM-dd')

async function setting() {
  const { id } = await createProject({ slug: 'balkan-cluster' })
  const held = (title: string, days: number) =>
    createEvent({ projectId: id, titles: { en: title }, days: [{ date: inDays(days) }] })
  const milestone = (title: string, date: string | null, reachedOn: string | null = null) =>
    saveMilestone({
      projectId: id,
      date,
      reachedOn,
      locale: 'en',
      texts: { en: { title } },
      actor: SYSTEM,
    })
  return { id, held, milestone }
}

/** The headings of a page's timeline, in the order in which they stand. */
const headings = (text: string) =>
  [...text.matchAll(/<h3 lang="en">\s*(?:<a [^>]+>)?([^<]+)/g)].map(([, title]) => title.trim())

const next = (text: string) =>
  /href="([^"]+when=[^"]+)"[^>]*>\s*Show/.exec(text)?.[1].replaceAll('&amp;', '&')

test.group('The timeline of a project', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('parts what comes from what is past, events and milestones in one order', async ({
    client,
    assert,
  }) => {
    const { held, milestone } = await setting()
    await held('Conference', 9)
    await milestone('Strategy', inDays(5))
    await held('Workshop', 3)
    await held('Roundtable', -9)
    await milestone('Cluster Map', inDays(-20), inDays(-5))
    await held('Seminar', -3)
    await createEvent({ titles: { en: 'Of another project' } })
    const text = await read(client, PATH)
    assert.deepEqual(headings(text), [
      'Workshop',
      'Strategy',
      'Conference',
      'Seminar',
      'Cluster Map',
      'Roundtable',
    ])
    assert.isBelow(text.indexOf('Conference</a>'), text.indexOf('What has happened so far'))
    assert.isAbove(text.indexOf('Seminar</a>'), text.indexOf('What has happened so far'))
  })

  test('keeps a milestone that is late among what comes, and one without a date at its end', async ({
    client,
    assert,
  }) => {
    const { held, milestone } = await setting()
    await milestone('Magazine', null)
    await milestone('Late strategy', inDays(-30))
    await held('Workshop', 3)
    const text = await read(client, PATH)
    assert.deepEqual(headings(text), ['Late strategy', 'Workshop', 'Magazine'])
    assert.include(text, 'Date to follow')
    assert.include(text, 'Nothing has taken place yet.')
  })

  test('shows an event without a day under its planned month', async ({ client, assert }) => {
    const { id, held } = await setting()
    const planned = await createEvent({ projectId: id, titles: { en: 'Final' }, days: [] })
    await planned.merge({ plannedFrom: inDays(60), plannedTo: inDays(90) }).save()
    await held('Much later', 200)
    await held('Workshop', 3)
    const text = await read(client, PATH)
    assert.deepEqual(headings(text), ['Workshop', 'Final', 'Much later'])
    assert.include(text, 'date to follow')
  })

  test('marks what was put off or called off', async ({ client, assert }) => {
    const { held } = await setting()
    const cancelled = await held('Called off', 5)
    await Day.query().where('eventId', cancelled.id).update({ status: 'cancelled' })
    await cancelled.merge({ status: 'cancelled', cancelledAt: clock.now() }).save()
    const postponed = await held('Put off', 3)
    await Day.query().where('eventId', postponed.id).update({ status: 'cancelled' })
    await postponed.merge({ status: 'postponed' }).save()
    const text = await read(client, PATH)
    assert.deepEqual(headings(text), ['Called off', 'Put off'])
    assert.match(text, /Called off<[^]+Cancelled\s*<[^]+Put off<[^]+Postponed\s*</)
  })

  test('keeps to itself what the public may not see', async ({ client, assert }) => {
    const { id, held } = await setting()
    for (const visibility of ['unlisted', 'members', 'internal'] as const) {
      await createEvent({ projectId: id, visibility, titles: { en: `Secret ${visibility}` } })
    }
    const draft = await held('Secret draft', 3)
    await draft.merge({ status: 'draft', publishedAt: null }).save()
    const embargoed = await held('Secret until later', -3)
    await embargoed.merge({ embargoUntil: clock.now().plus({ hours: 1 }) }).save()
    for (const path of [PATH, '/en/projects']) {
      assert.notInclude(await read(client, path), 'Secret', path)
    }
  })

  test('leads on by key, without a gap and without a repetition', async ({ client, assert }) => {
    const { id, milestone } = await setting()
    await createManyEvents(id, 23, -1)
    for (const day of [4, 4, 4, 11]) await milestone('Map', inDays(-day), inDays(-day))
    const seen: string[] = []
    const lengths: number[] = []
    for (let path: string | undefined = PATH; path;) {
      const text: string = await read(client, path)
      seen.push(...headings(text))
      lengths.push(headings(text).length)
      path = next(text)
    }
    assert.deepEqual(lengths, [10, 10, 7])
    assert.lengthOf(new Set(seen.filter((title) => title !== 'Map')), 23)
    assert.lengthOf(seen, 27)
  })

  test('leads on among what comes as well, and back to the whole page', async ({
    client,
    assert,
  }) => {
    const { id } = await setting()
    await createManyEvents(id, 12)
    const text = await read(client, next(await read(client, PATH))!)
    assert.lengthOf(headings(text), 2)
    assert.include(text, 'Back to the project’s page')
    assert.notMatch(text, /What has happened so far|About the project/)
  })

  test('announces nothing for a project that has ended', async ({ client, assert }) => {
    const { id } = await createProject({ slug: 'ended', endsOn: inDays(-1) })
    await createEvent({ projectId: id, titles: { en: 'Seminar' }, days: [{ date: inDays(-9) }] })
    const text = await read(client, '/en/projects/ended')
    assert.deepEqual(headings(text), ['Seminar'])
    assert.notMatch(text, /What comes next|\/calendar\/projects\/ended\.ics/)
  })

  test('takes nonsense in the address for nothing', async ({ client, assert }) => {
    const { held } = await setting()
    await held('Workshop', 3)
    for (const query of [
      'when=past',
      'when=never&after=2027-03-12T10:00.e1',
      'when=past&after=2027-02-30T10:00.e1',
      'when=past&after=2027-03-12T10:00.x1',
      'when[a]=past&after[b]=c',
      `when=past&after=${'9'.repeat(5000)}`,
    ]) {
      assert.include(await read(client, `${PATH}?${query}`), 'Workshop')
    }
  })
})

/** Inside the transaction of a test each statement is told twice. */
test.group('The timeline of a large project', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  test('asks the database as often for 20 events as for 2,000', async ({ client, assert }) => {
    const { id, milestone } = await setting()
    await milestone('Map', inDays(-4), inDays(-4))
    await createManyEvents(id, 10)
    await createManyEvents(id, 10, -1)
    await client.get(PATH)
    const few = await countStatements(() => client.get(PATH))
    const other = await createProject({ slug: 'large' })
    await createManyEvents(other.id, 1000)
    await createManyEvents(other.id, 1000, -1)
    const many = await countStatements(() => client.get('/en/projects/large'))
    assert.equal(many, few)
    assert.isAtMost(many, 30)
  })
})
