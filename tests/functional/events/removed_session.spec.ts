import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { SYSTEM } from '#app/activity/record'
import { editAgenda } from '#app/events/actions/edit_agenda'
import { rescheduleEvent } from '#app/events/actions/reschedule_event'
import type { WantedDay } from '#app/events/day_values'
import { openAgenda } from '#tests/helpers/agenda'
import { openedOf } from '#tests/helpers/desk'
import { daysOf, sessionsOf, value, wantedDay, wantedSession } from '#tests/helpers/events'

/** The form of a session that somebody takes away while it is open. */
async function openForm(client: ApiClient) {
  const { desk, event, day } = await openAgenda(client)
  const agenda = (sessions = [wantedSession()]) =>
    editAgenda({ eventId: event.id, dayId: day.id, sessions, actor: SYSTEM })
  value(await agenda())
  const [{ id }] = await sessionsOf(day.id)
  const path = `/manage/events/${event.id}/sessions/${id}`
  const fields = {
    ...openedOf(await desk.open(`${path}/edit`)),
    'day': String(day.id),
    'kind': 'session',
    'starts': '10:00',
    'ends': '11:00',
    'texts[en][title]': 'What clusters live on',
    'people[0][role]': 'speaker',
    'people[0][name]': 'Ивайло Щърбанов',
  }
  value(await agenda([]))
  return { desk, event, day, path, fields }
}

test.group('A session that somebody took away while another was editing it', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('shows what happened and all that was typed, and saves nothing yet', async ({
    client,
    assert,
  }) => {
    const { desk, day, path, fields } = await openForm(client)
    const answer = await desk.put(path, { ...fields, do: 'save' })
    answer.assertStatus(409)
    answer.assertTextIncludes('Someone removed this item in the meantime')
    answer.assertTextIncludes('value="What clusters live on"')
    answer.assertTextIncludes('value="Ивайло Щърбанов"')
    const [whole] = await sessionsOf(day.id)
    assert.isTrue(whole.isWholeDay)
  })

  test('is added anew by saving once more', async ({ client, assert }) => {
    const { desk, event, path, fields } = await openForm(client)
    const page = await desk.put(path, { ...fields, do: 'save' })
    const again = { ...fields, ...openedOf(page), gone: '1', do: 'save' }
    assert.match(page.text(), /name="gone" value="1"/)
    const answer = await desk.put(path, again)
    answer.assertHeader('location', `/manage/events/${event.id}/agenda`)
    const [day] = await daysOf(event.id)
    const [session, ...more] = await sessionsOf(day.id)
    assert.lengthOf(more, 0)
    assert.isFalse(session.isWholeDay)
    assert.equal(session.translations[0].title, 'What clusters live on')
  })

  test('keeps what was typed when a button adds a person or a field is wrong', async ({
    client,
  }) => {
    const { desk, path, fields } = await openForm(client)
    const more = await desk.put(path, { ...fields, gone: '1', do: 'add_person' })
    more.assertTextIncludes('value="What clusters live on"')
    more.assertTextIncludes('name="people[1][name]"')
    const wrong = await desk.put(path, { ...fields, gone: '1', ends: '09:00', do: 'save' })
    wrong.assertStatus(422)
    wrong.assertTextIncludes('name="gone"')
  })

  test('keeps what was typed where the event has no day left, until it has one', async ({
    client,
    assert,
  }) => {
    const { desk, event, day, path, fields } = await openForm(client)
    const days = (wanted: WantedDay[]) =>
      rescheduleEvent({ eventId: event.id, days: wanted, planned: null, actor: SYSTEM })
    value(await days([]))
    const answer = await desk.put(path, { ...fields, gone: '1', do: 'save' })
    answer.assertStatus(409)
    answer.assertTextIncludes('The event has no day any more')
    answer.assertTextIncludes('value="What clusters live on"')
    answer.assertTextIncludes('value="Ивайло Щърбанов"')
    assert.notInclude(answer.text(), `/days/${day.id}/agenda`)
    value(await days([await wantedDay()]))
    const [anew] = await daysOf(event.id).where('status', 'scheduled')
    const again = { ...fields, ...openedOf(answer), day: String(anew.id), gone: '1', do: 'save' }
    const saved = await desk.put(path, again)
    saved.assertHeader('location', `/manage/events/${event.id}/agenda`)
    const [session] = await sessionsOf(anew.id)
    assert.equal(session.translations[0].title, 'What clusters live on')
  })

  test('can no longer be opened', async ({ client }) => {
    const { desk, path } = await openForm(client)
    const page = await desk.open(`${path}/edit`)
    page.assertStatus(404)
  })
})
