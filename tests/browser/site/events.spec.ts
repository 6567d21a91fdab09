import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { SYSTEM } from '#app/activity/record'
import { editAgenda } from '#app/events/actions/edit_agenda'
import { savePressLink } from '#app/library/actions/save_press_link'
import { writeOutcomeText } from '#app/library/actions/write_outcome_text'
import { createEvent, createVenue } from '#database/factories/events'
import { createPerson } from '#database/factories/people'
import { createProject } from '#database/factories/projects'
import { createRegistration } from '#database/factories/registrations'
import { assertSound } from '#tests/helpers/axe'
import { daysOf, value, wantedSession } from '#tests/helpers/events'
import { keptMaterial } from '#tests/helpers/materials'

const TITLES = {
  bg: 'Работилница за стратегията за трансгранично сътрудничество на клъстерите',
  en: 'Workshop',
}

/** A conference that is over, with an agenda, materials and what came of it. */
async function held() {
  const venue = await createVenue()
  const project = await createProject()
  const event = await createEvent({
    titles: TITLES,
    projectId: project.id,
    days: [{ date: '2026-03-12', venueId: venue.id }],
  })
  const [day] = await daysOf(event.id)
  const people = [{ role: 'speaker' as const, name: 'Ивайло Щърбанов', email: null }]
  const sessions = [
    wantedSession({ room: 'A', language: 'bg', interpreted: ['sr'], people }),
    wantedSession({ kind: 'break', startsLocal: '11:00', endsLocal: '11:15', texts: {} }),
  ]
  value(await editAgenda({ eventId: event.id, dayId: day.id, sessions, actor: SYSTEM }))
  const texts = { bg: { text: '## Решено\n\nНова среща във Видин.' } }
  const minutes = { eventId: event.id, kind: 'minutes' as const, texts, isPublic: true }
  value(await writeOutcomeText({ ...minutes, source: 'bg', revision: 0, actor: SYSTEM }))
  const link = {
    title: 'Клъстерите се срещнаха',
    outlet: 'Труд',
    language: 'bg',
    url: 'https://example.org/trud',
    publishedOn: '2026-03-13',
    isPublic: true,
  }
  value(await savePressLink(event.id, link, SYSTEM))
  await keptMaterial(event.id)
  return event
}

test.group('The public pages of an event', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  test('are sound with an agenda, materials and outcomes, on a phone, in both themes', async ({
    browserContext,
  }) => {
    const event = await held()
    await keptMaterial(event.id, 'confirmed')
    const { token } = await createRegistration(event, await createPerson('maria'))
    const page = await browserContext.newPage()
    await page.setViewportSize({ width: 390, height: 844 })
    const own = `/bg/events/${event.slug}`
    for (const path of ['/bg', own, `${own}/agenda`, `/bg/registrations/${token}/materials`]) {
      await assertSound(page, path)
    }
  })

  test('are sound where one waits for a date, on a phone, in both themes', async ({
    browserContext,
  }) => {
    const event = await createEvent({ titles: TITLES, days: [] })
    await event.merge({ plannedFrom: '2030-03-01', plannedTo: '2030-03-31' }).save()
    const page = await browserContext.newPage()
    await page.setViewportSize({ width: 390, height: 844 })
    const own = `/bg/events/${event.slug}`
    for (const path of [own, `${own}/date`, `${own}/date/sent`]) await assertSound(page, path)
  })
})
