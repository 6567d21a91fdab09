import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { SYSTEM } from '#app/activity/record'
import { editAgenda } from '#app/events/actions/edit_agenda'
import { editAgendaTemplate } from '#app/events/actions/edit_agenda_template'
import { fillAgenda } from '#app/events/actions/fill_agenda'
import type { WantedLine } from '#app/events/agenda_template'
import type { Locale } from '#app/core/languages/locales'
import { createEvent, eventType } from '#database/factories/events'
import { daysOf, historyOf, reason, sessionsOf, value, wantedSession } from '#tests/helpers/events'

const OPENING: WantedLine = {
  kind: 'session',
  begins: 0,
  minutes: 60,
  texts: { 'sr-Cyrl': { title: 'Отварање' }, 'bg': { title: 'Откриване' } },
}

/** An event whose type has a template, with one day from 10:00 to 12:00. */
async function ofTemplate(lines: WantedLine[], locale: Locale = 'en') {
  const type = await eventType()
  value(await editAgendaTemplate({ eventTypeId: type.id, lines, revision: 1, actor: SYSTEM }))
  const event = await createEvent({ locale, days: [{ starts: '10:00', ends: '12:00' }] })
  const [day] = await daysOf(event.id)
  const fill = () => fillAgenda({ eventId: event.id, dayId: day.id, actor: SYSTEM })
  return { event, day, fill }
}

const titlesOf = async (dayId: number) => {
  const [{ translations }] = await sessionsOf(dayId)
  return Object.fromEntries(
    translations.map(({ locale, title, origin }) => [locale, `${title} (${origin})`])
  )
}

test.group('Filling an agenda from the template of its type', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('keeps every language, the second Serbian script derived', async ({ assert }) => {
    const { day, fill } = await ofTemplate([OPENING], 'sr-Latn')
    value(await fill())
    assert.deepEqual(await titlesOf(day.id), {
      'sr-Cyrl': 'Отварање (written)',
      'sr-Latn': 'Otvaranje (derived)',
      'bg': 'Откриване (written)',
    })
  })

  test('of an event in a language that the template lacks begins with other words', async ({
    assert,
  }) => {
    const { day, fill } = await ofTemplate([OPENING], 'ro')
    value(await fill())
    const titles = await titlesOf(day.id)
    assert.equal(titles.ro, 'Otvaranje (written)')
  })

  test('stands in the history like any change of an agenda', async ({ assert }) => {
    const { event, fill } = await ofTemplate([OPENING])
    value(await fill())
    const [{ verb, fields }] = await historyOf(event.id)
    assert.equal(verb, 'event.edited')
    assert.deepEqual(fields, ['agenda'])
  })

  test('is refused whole where the day is too short', async ({ assert }) => {
    const { day, fill } = await ofTemplate([OPENING, { ...OPENING, begins: 90 }])
    assert.equal(reason(await fill()), 'outside')
    const [whole] = await sessionsOf(day.id)
    assert.isTrue(whole.isWholeDay)
  })

  test('leaves an agenda alone that stands', async ({ assert }) => {
    const { event, day, fill } = await ofTemplate([OPENING])
    const sessions = [wantedSession()]
    value(await editAgenda({ eventId: event.id, dayId: day.id, sessions, actor: SYSTEM }))
    assert.equal(reason(await fill()), 'occupied')
    assert.lengthOf(await sessionsOf(day.id), 1)
  })

  test('says so where there is none any more', async ({ assert }) => {
    const { fill } = await ofTemplate([])
    assert.equal(reason(await fill()), 'no_template')
  })
})
