import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { SYSTEM } from '#app/activity/record'
import { readEventValues } from '#app/events/event_values'
import { basicsForm } from '#app/events/forms/basics_form'
import { createTopic } from '#app/programmes/actions/create_topic'
import { createEvent } from '#database/factories/events'
import { parsedDays } from '#tests/helpers/calendar/parsed_days'
import { deskOf, openedOf, organiserOf } from '#tests/helpers/desk'
import { asFields } from '#tests/helpers/forms'
import { read } from '#tests/helpers/read'

async function topicOf(name: string) {
  return createTopic({ locale: 'en', texts: { en: { name } } }, SYSTEM)
}

/** Two public events on a topic each. */
async function twoEvents() {
  for (const [title, topic] of [
    ['Wine road', 'Tourism'],
    ['Clean river', 'Environment'],
  ]) {
    const event = await createEvent({ titles: { en: title } })
    await db.table('event_topics').insert({ event_id: event.id, topic_id: await topicOf(topic) })
  }
}

test.group('Topics of an event', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('are ticked in its form, and history says so', async ({ client, assert }) => {
    const { house, user } = await organiserOf()
    const event = await createEvent({ organisers: [house] })
    const [tourism] = [await topicOf('Tourism'), await topicOf('Youth')]
    const desk = deskOf(client, user)
    const path = `/manage/events/${event.id}`
    const opened = openedOf(await desk.open(`${path}/edit`))
    const typed = basicsForm(await readEventValues(db, event.id))
    const response = await desk.put(path, {
      ...opened,
      ...asFields({ ...typed, topics: [String(tourism)] }),
    })
    response.assertStatus(302)
    const { topics } = await readEventValues(db, event.id)
    assert.deepEqual(topics, [tourism])
    const form = await desk.open(`${path}/edit`)
    assert.lengthOf(form.text().match(/name="topics\[\]" value="\d+" checked/g)!, 1)
    const history = await desk.open(`${path}/history`)
    history.assertTextIncludes('Changed: topics')
  })

  test('stand on its page and lead to others on the same', async ({ client, assert }) => {
    await twoEvents()
    const agenda = await read(client, '/en?topic=tourism')
    assert.include(agenda, 'Wine road')
    assert.notInclude(agenda, 'Clean river')
    assert.include(agenda, 'topic=tourism&amp;locale=en')
    const [, path] = agenda.match(/href="(\/en\/events\/[^"]+)"/)!
    assert.match(await read(client, path), /href="\/en\?topic=tourism"[^>]*>\s*Tourism/)
  })

  test('narrow a calendar', async ({ client, assert }) => {
    await twoEvents()
    const summaries = async (query: string) => {
      const response = await client.get(`/calendar/all.ics${query}`)
      return parsedDays(response.text()).summaries
    }
    assert.deepEqual(await summaries('?topic=environment'), ['Clean river'])
    assert.lengthOf(await summaries('?topic=environment&topic=tourism'), 2)
    assert.lengthOf(await summaries(''), 2)
    assert.deepEqual(await summaries('?topic=none'), [])
  })

  test('are offered on the page to subscribe, only those in use', async ({ client, assert }) => {
    await twoEvents()
    await topicOf('Youth')
    const page = await read(client, '/en/calendar?topic=tourism')
    assert.match(page, /value="tourism" checked/)
    assert.notInclude(page, 'value="youth"')
  })
})
