import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { SYSTEM } from '#app/activity/record'
import { fillAgenda } from '#app/events/actions/fill_agenda'
import Event from '#app/events/models/event'
import { loadDemo } from '#database/seeders/demo/load_demo'
import { createEvent } from '#database/factories/events'
import { daysOf, sessionsOf, value } from '#tests/helpers/events'

const TEMPLATES: [type: string, lines: number, ends: string][] = [
  ['seminar', 6, '13:30'],
  ['workshop', 7, '14:00'],
  ['training', 8, '16:30'],
  ['conference', 9, '16:30'],
]

test.group('The demo', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('has usual agendas in every language, and what its people want to listen to', async ({
    assert,
  }) => {
    await loadDemo()
    for (const [type, lines, ends] of TEMPLATES) {
      const event = await createEvent({ type, days: [{ starts: '10:00', ends: '16:30' }] })
      const [day] = await daysOf(event.id)
      value(await fillAgenda({ eventId: event.id, dayId: day.id, actor: SYSTEM }))
      const sessions = await sessionsOf(day.id)
      assert.lengthOf(sessions, lines, type)
      assert.equal(sessions.at(-1)!.endsLocal, ends, type)
      for (const { translations } of sessions) assert.lengthOf(translations, 5, type)
    }

    const conference = await Event.findByOrFail('slug', 'day-of-clusters')
    const wishes = await db
      .from('registrations')
      .where('event_id', conference.id)
      .distinct('locale', 'language')
    assert.sameDeepMembers(
      wishes.map(({ locale, language }) => [locale, language]),
      [
        ['bg', 'bg'],
        ['ro', 'en'],
        ['sr-Cyrl', 'sr'],
        ['sr-Latn', 'sr'],
      ]
    )
  })
})
