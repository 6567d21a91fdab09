import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { createDateWish } from '#database/factories/date_wishes'
import { lastMessage, organised, sentSince } from '#tests/helpers/changes'
import { deskOf, openedOf } from '#tests/helpers/desk'
import { hiddenField } from '#tests/helpers/forms'
import { runJobs } from '#tests/helpers/jobs'

/** Two who wait for the date of an event, and one who never confirmed the address. */
async function awaited() {
  const world = await organised({ days: [] })
  await createDateWish(world.event.id, 'ana@posta.rs')
  await createDateWish(world.event.id, 'boyan@posta.bg')
  await createDateWish(world.event.id, 'nobody@posta.bg', false)
  return world
}

test.group('Who waits for a date', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('is counted before the first day is set, and told then', async ({ client, assert }) => {
    const { user, path } = await awaited()
    const desk = deskOf(client, user)
    const state = openedOf(await desk.open(path))
    const fields = {
      'days[0][date]': '2030-04-12',
      'days[0][starts]': '10:00',
      'days[0][ends]': '16:00',
      'days[0][mode]': 'on_site',
      'days[0][place]': 'Town hall',
      'days[0][zone]': 'Europe/Belgrade',
    }
    const asked = await desk.put(path, { ...fields, ...state, do: 'save' })
    asked.assertTextIncludes('2 e-mails without an invitation')
    const before = await lastMessage()
    await desk.put(path, { ...fields, ...openedOf(asked), do: 'confirm' })
    await runJobs()
    const { letters } = await sentSince(before)
    assert.equal(letters, 2)
  })

  test('is counted before the event is called off, and told then', async ({ client, assert }) => {
    const { user, event } = await awaited()
    const path = `/manage/events/${event.id}/cancellation`
    const desk = deskOf(client, user)
    const asked = await desk.open(path)
    asked.assertTextIncludes('2 e-mails without an invitation')
    const before = await lastMessage()
    await desk.post(path, { reason: 'Floods', told: hiddenField(asked.text(), 'told') })
    await runJobs()
    const { letters } = await sentSince(before)
    assert.equal(letters, 2)
  })
})
