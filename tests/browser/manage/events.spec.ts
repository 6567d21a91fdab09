import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { SYSTEM } from '#app/activity/record'
import { editAgenda } from '#app/events/actions/edit_agenda'
import { editTracks } from '#app/events/actions/edit_tracks'
import type Day from '#app/events/models/day'
import type Event from '#app/events/models/event'
import { createEvent, createVenue } from '#database/factories/events'
import { createPerson } from '#database/factories/people'
import { createRegistration } from '#database/factories/registrations'
import { axeFindings } from '#tests/helpers/axe'
import { organiserOf } from '#tests/helpers/desk'
import { keptMaterial } from '#tests/helpers/materials'
import { daysOf, sessionsOf, value, wantedSession } from '#tests/helpers/events'

const PAGES = [
  '',
  '/edit',
  '/texts',
  '/translations',
  '/translations/bg',
  '/translation-requests/create',
  '/days',
  '/registration',
  '/agenda',
  '/days/:day/agenda',
  '/sessions/:session/edit',
  '/tracks',
  '/people',
  '/materials',
  '/outcomes',
  '/outcomes/texts/minutes',
  '/outcomes/photo/create',
  '/publication',
  '/history',
  '/cancellation',
]

/** A day with one session in its only track, and somebody who speaks there. */
async function onAgenda(event: Event, day: Day) {
  const tracks = [{ dayId: null, texts: { bg: { name: 'Практика и дигитализация' } } }]
  value(await editTracks({ eventId: event.id, tracks, actor: SYSTEM }))
  const people = [{ role: 'speaker' as const, name: 'Ивайло Щърбанов', email: null }]
  const sessions = [wantedSession({ people })]
  value(await editAgenda({ eventId: event.id, dayId: day.id, sessions, actor: SYSTEM }))
  const [session] = await sessionsOf(day.id)
  return session
}

/** An event with the longest words we have, and the addresses of its pages. */
async function pagesOfAnEvent() {
  const { house, user } = await organiserOf()
  await user.merge({ locale: 'bg' }).save()
  const venue = await createVenue()
  const event = await createEvent({
    organisers: [house],
    titles: {
      'bg': 'Работилница за стратегията за трансгранично сътрудничество на клъстерите',
      'sr-Latn': 'Radionica o strategiji prekogranične saradnje klastera',
    },
    days: [{ venueId: venue.id }],
    capacity: 30,
  })
  await createRegistration(event, await createPerson('maria'))
  await keptMaterial(event.id)
  const [day] = await daysOf(event.id)
  const session = await onAgenda(event, day)
  const own = PAGES.map((path) => {
    const address = path.replace(':day', `${day.id}`).replace(':session', `${session.id}`)
    return `/manage/events/${event.id}${address}`
  })
  return { user, pages: ['/manage/events', '/manage/events/create', ...own] }
}

test.group('The pages of an event in manage', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`give axe nothing to find in ${colorScheme}`, async ({
      assert,
      visit,
      browserContext,
    }) => {
      const { user, pages } = await pagesOfAnEvent()
      await browserContext.loginAs(user)
      for (const path of pages) {
        const page = await visit(path)
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        assert.deepEqual(await axeFindings(page), [], path)
        await page.close()
      }
    })
  }

  test('fit a narrow phone in a language with long words', async ({
    assert,
    visit,
    browserContext,
  }) => {
    const { user, pages } = await pagesOfAnEvent()
    await browserContext.loginAs(user)
    for (const path of pages) {
      const page = await visit(path)
      await page.setViewportSize({ width: 390, height: 844 })
      const width = (of: string) => page.evaluate<number>(`document.documentElement.${of}`)
      assert.equal(await width('scrollWidth'), await width('clientWidth'), path)
      await page.close()
    }
  })
})
