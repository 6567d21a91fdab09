import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import Activity from '#app/activity/models/activity'
import { readEventTexts } from '#app/events/event_texts'
import { asked, halfTranslated } from '#tests/helpers/translations'
import { hiddenField } from '#tests/helpers/forms'
import { Visitor } from '#tests/helpers/visitor'

const seenIn = (html: string) => hiddenField(html, 'seen').replaceAll('&quot;', '"')

test.group('What a translator saved', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  async function savedOnce(client: Parameters<typeof halfTranslated>[0]) {
    const world = await halfTranslated(client)
    const { event, user, key } = world
    const { request, path } = await asked(event, user.id, [key.summary, key.description])
    const visitor = new Visitor()
    const { text } = await visitor.get(path)
    const fields = {
      [`texts[${key.summary}][bg]`]: 'Три дни',
      [`texts[${key.description}][bg]`]: 'Елате',
    }
    await visitor.submit(path, { ...fields, seen: seenIn(text) }, 'PUT')
    const { id } = await Activity.query().where('verb', 'event.translated').firstOrFail()
    const manage = `/manage/events/${event.id}/translation-requests/${request.id}`
    return { ...world, manage, undo: `${manage}/saves/${id}/undo` }
  }

  test('is shown as a difference and taken back at one click, out of date as it was', async ({
    client,
    assert,
  }) => {
    const { event, desk, manage, undo } = await savedOnce(client)
    const page = await desk.open(manage)
    assert.match(page.text().replace(/\s+/g, ' '), /<del>.{0,80}Два<\/del>/)
    await desk.post(undo)
    const rows = await readEventTexts(db, event.id)
    const bulgarian = rows.find(({ locale }) => locale === 'bg')
    assert.deepInclude(bulgarian, { summary: 'Два дни', description: null })
    const tasks = await desk.open(`/manage/events/${event.id}/translations`)
    tasks.assertTextIncludes('1 text out of date')
    tasks.assertTextIncludes('1 text missing')
  })

  test('and was written again since stays when the rest is taken back', async ({
    client,
    assert,
  }) => {
    const { event, desk, undo, key } = await savedOnce(client)
    const work = `/manage/events/${event.id}/translations/bg`
    const page = await desk.open(work)
    await desk.put(work, {
      [`texts[${key.summary}][bg]`]: 'Три пълни дни',
      seen: seenIn(page.text()),
    })
    await desk.post(undo)
    const rows = await readEventTexts(db, event.id)
    const bulgarian = rows.find(({ locale }) => locale === 'bg')
    assert.deepInclude(bulgarian, { summary: 'Три пълни дни', description: null })
  })
})
