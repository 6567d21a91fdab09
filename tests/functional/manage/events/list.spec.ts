import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { clock } from '#app/core/clock'
import { createEvent } from '#database/factories/events'
import { createOrganisation, FOUNDATION } from '#database/factories/organisations'
import { createProject } from '#database/factories/projects'
import { deskOf, organiserOf } from '#tests/helpers/desk'

const inDays = (days: number) => clock.now().plus({ days }).toISODate()!

test.group('The list of events in manage', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('shows the coming events of the own organisations, and nobody else’s', async ({
    client,
    assert,
  }) => {
    const { house, user } = await organiserOf()
    const foundation = await createOrganisation(FOUNDATION)
    await createEvent({ organisers: [house], titles: { en: 'Seminar' }, capacity: 30 })
    await createEvent({ organisers: [foundation, house], titles: { en: 'Roundtable' } })
    await createEvent({ organisers: [foundation], titles: { en: 'Their own affair' } })
    await createEvent({
      organisers: [house],
      titles: { en: 'Long ago' },
      days: [{ date: '2026-01-12' }],
    })
    const page = await deskOf(client, user).open('/manage/events')
    page.assertStatus(200)
    page.assertTextIncludes('Seminar')
    page.assertTextIncludes('0 of 30')
    page.assertTextIncludes('Roundtable')
    assert.notInclude(page.text(), 'Their own affair')
    assert.notInclude(page.text(), 'Long ago')
    const past = await deskOf(client, user).open('/manage/events?when=past')
    past.assertTextIncludes('Long ago')
    assert.notInclude(past.text(), 'Seminar')
  })

  test('finds a title in any script, a state and a project', async ({ client, assert }) => {
    const { house, user } = await organiserOf()
    const project = await createProject()
    const organisers = [house]
    await createEvent({ organisers, titles: { 'sr-Cyrl': 'Обука у Нишу' }, projectId: project.id })
    await createEvent({ organisers, titles: { en: 'Fair' }, status: 'draft' })
    const desk = deskOf(client, user)
    const found = async (query: string) => {
      const page = await desk.open(`/manage/events?${query}`)
      return ['Обука у Нишу', 'Fair'].filter((title) => page.text().includes(`>${title}</a>`))
    }
    assert.deepEqual(await found('q=obuka+nis'), ['Обука у Нишу'])
    assert.deepEqual(await found('status=draft'), ['Fair'])
    assert.deepEqual(await found(`project=${project.id}`), ['Обука у Нишу'])
    assert.deepEqual(await found('q=nothing'), [])
  })

  test('leaves out a discarded draft unless one looks for what was put away', async ({
    client,
    assert,
  }) => {
    const { house, user } = await organiserOf()
    const event = await createEvent({
      organisers: [house],
      titles: { en: 'Never mind' },
      status: 'draft',
    })
    await event.merge({ status: 'archived' }).save()
    const desk = deskOf(client, user)
    const list = await desk.open('/manage/events')
    assert.notInclude(list.text(), 'Never mind')
    const archived = await desk.open('/manage/events?status=archived')
    archived.assertTextIncludes('Never mind')
  })

  test('goes on page by page without losing or repeating one', async ({ client, assert }) => {
    const { house, user } = await organiserOf()
    for (let number = 1; number <= 27; number++) {
      const days = [{ date: inDays(3 + Math.ceil(number / 2)) }]
      await createEvent({ organisers: [house], titles: { en: `No ${number}.` }, days })
    }
    const desk = deskOf(client, user)
    const first = await desk.open('/manage/events')
    const [, next] = first.text().match(/href="([^"]+)" rel="next"/) ?? []
    const second = await desk.open(next.replaceAll('&amp;', '&'))
    const titles = [first, second].flatMap((page) => page.text().match(/>No \d+\.</g) ?? [])
    assert.lengthOf(titles, 27)
    assert.lengthOf([...new Set(titles)], 27)
  })

  test('says what to do first where there is nothing yet', async ({ client }) => {
    const { user } = await organiserOf()
    const page = await deskOf(client, user).open('/manage/events')
    page.assertTextIncludes('No events yet')
  })
})
