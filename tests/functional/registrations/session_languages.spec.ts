import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { SYSTEM } from '#app/activity/record'
import { syncInvitations } from '#app/calendar/actions/sync_invitations'
import { editAgenda } from '#app/events/actions/edit_agenda'
import type { WantedSession } from '#app/events/session_values'
import { createEvent } from '#database/factories/events'
import { createPerson } from '#database/factories/people'
import { createRegistration } from '#database/factories/registrations'
import { daysOf, value, wantedSession } from '#tests/helpers/events'
import { runJobs } from '#tests/helpers/jobs'
import { lastMailTo } from '#tests/helpers/mail'
import { register } from '#tests/helpers/registrations'

const IN_BULGARIAN = wantedSession({
  startsLocal: '11:00',
  endsLocal: '12:00',
  language: 'bg',
  interpreted: ['sr'],
  texts: { 'sr-Cyrl': { title: 'Карта кластера' } },
})

/** An event in English with these sessions. */
async function eventWith(sessions: WantedSession[]) {
  const event = await createEvent()
  const [day] = await daysOf(event.id)
  value(await editAgenda({ eventId: event.id, dayId: day.id, sessions, actor: SYSTEM }))
  return event
}

async function ownPath(sessions: WantedSession[], locale = 'en') {
  const event = await eventWith(sessions)
  const { registration, token } = await createRegistration(event, await createPerson('jelena'))
  return { registration, path: `/${locale}/registrations/${token}` }
}

test.group('Sessions in other languages than their event', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('are told on the own page, their titles in their own language', async ({
    client,
    assert,
  }) => {
    const { path } = await ownPath([wantedSession({ language: 'en' }), IN_BULGARIAN])
    const page = await client.get(path)
    page.assertTextIncludes('Languages of sessions')
    assert.match(page.text(), /11:00–12:00<\/b>\s*<br[ /]*>\s*<span lang="sr-Latn">Karta klastera/)
    page.assertTextIncludes('Held in Bulgarian, interpreted into Serbian')
    assert.notInclude(page.text(), 'Held in English')
  })

  test('are told in the first letter and in the invitation', async ({ assert }) => {
    const words = 'Held in Bulgarian, interpreted into Serbian'
    const event = await eventWith([IN_BULGARIAN])
    await register('jelena', event, { locale: 'en' })
    await runJobs()
    const asked = await lastMailTo('jelena@example.org')
    assert.include(asked.mail.text!, words)

    const { registration } = await createRegistration(event, await createPerson('maria'), {
      locale: 'en',
    })
    await syncInvitations(registration.id)
    const invited = await lastMailTo('maria@example.org')
    assert.include(invited.mail.text!, words)
  })

  test('are not mentioned where every session is as the event', async ({ client, assert }) => {
    const { path } = await ownPath([wantedSession({ language: 'en' }), wantedSession()])
    const page = await client.get(path)
    page.assertStatus(200)
    assert.notInclude(page.text(), 'Languages of sessions')
  })
})
