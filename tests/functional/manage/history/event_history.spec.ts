import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { SYSTEM } from '#app/activity/record'
import { instantOf } from '#app/core/local_time'
import { editAgenda } from '#app/events/actions/edit_agenda'
import { editEvent } from '#app/events/actions/edit_event'
import { rescheduleEvent } from '#app/events/actions/reschedule_event'
import { createEvent, createVenue } from '#database/factories/events'
import { createPerson } from '#database/factories/people'
import { createRegistration } from '#database/factories/registrations'
import { deskOf, organiserOf } from '#tests/helpers/desk'
import { daysOf, sessionsOf, value, wantedDay, wantedSession } from '#tests/helpers/events'

const actor = SYSTEM

async function organised() {
  const { house, user } = await organiserOf()
  const event = await createEvent({ organisers: [house], days: [] })
  return { house, user, event, path: `/manage/events/${event.id}/history` }
}

test.group('The history of an event in words', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('says values before and after: names, languages, moments with their clock', async ({
    client,
  }) => {
    const { user, event, path } = await organised()
    const values = {
      interpreted: ['bg'],
      registrationClosesAt: instantOf('2027-03-10', '18:00', 'Europe/Belgrade'),
      visibility: 'unlisted' as const,
      confirmEmail: false,
    }
    value(await editEvent({ eventId: event.id, values, actor }))
    const desk = deskOf(client, user)
    const page = await desk.open(path)
    page.assertTextIncludes('interpretation set to Bulgarian')
    page.assertTextIncludes('closing of registration set to 10 March 2027, 18:00 (Belgrade)')
    page.assertTextIncludes('who sees it from Everyone to Anyone with the link')
    page.assertTextIncludes('ask people to confirm their e-mail from yes to no')
    const serbian = await client.get(`${path}?locale=sr-Cyrl`).loginAs(user)
    serbian.assertTextIncludes('превођење (уписано: бугарски)')
    serbian.assertTextIncludes('тражи потврду имејл-адресе (раније: да; сада: не)')
  })

  test('keeps nothing of who somebody is', async ({ client, assert }) => {
    const { user, event, path } = await organised()
    const values = { contactName: 'Petar Petrović', contactEmail: 'petar@example.org' }
    value(await editEvent({ eventId: event.id, values, actor }))
    const rows = await db.from('activities').where('event_id', event.id)
    assert.notInclude(JSON.stringify(rows), 'Petar')
    assert.notInclude(JSON.stringify(rows), 'petar@')
    const page = await deskOf(client, user).open(path)
    page.assertTextIncludes('contact person, contact e-mail')
  })

  test('unfolds texts, before and after', async ({ client }) => {
    const { user, event, path } = await organised()
    const texts = { en: { description: 'Two days on clusters' } }
    value(await editEvent({ eventId: event.id, texts, actor }))
    const changed = { en: { description: 'Three days on clusters' } }
    value(await editEvent({ eventId: event.id, texts: changed, actor }))
    const page = await deskOf(client, user).open(path)
    page.assertTextIncludes('<summary>Description (English)</summary>')
    page.assertTextIncludes('Two days on clusters')
    page.assertTextIncludes('Three days on clusters')
  })

  test('says where a day went, by the names of houses', async ({ client }) => {
    const { user, event, path } = await organised()
    const [first, second] = [
      await createVenue({ name: 'Oficirski dom' }),
      await createVenue({ name: 'Banovina' }),
    ]
    const day = await wantedDay({ venueId: first.id })
    value(await rescheduleEvent({ eventId: event.id, days: [day], planned: null, actor }))
    const [{ id }] = await daysOf(event.id)
    const moved = { ...day, id, venueId: second.id, startsLocal: '11:00', mode: 'hybrid' as const }
    value(await rescheduleEvent({ eventId: event.id, days: [moved], planned: null, actor }))
    const page = await deskOf(client, user).open(path)
    page.assertTextIncludes('Day added: 12 March, 10:00–16:30 (Belgrade), Oficirski dom')
    page.assertTextIncludes('to 12 March, 11:00–16:30 (Belgrade)')
    page.assertTextIncludes('Place on 12 March: Banovina instead of Oficirski dom')
    page.assertTextIncludes('On site and online instead of On site')
  })

  test('lists agenda items that came, went and changed', async ({ client }) => {
    const { user, event, path } = await organised()
    const day = await wantedDay()
    value(await rescheduleEvent({ eventId: event.id, days: [day], planned: null, actor }))
    const [{ id: dayId }] = await daysOf(event.id)
    const opening = wantedSession()
    const panel = wantedSession({
      startsLocal: '11:00',
      endsLocal: '12:00',
      texts: { en: { title: 'Panel' } },
    })
    const sessions = [opening, panel]
    value(await editAgenda({ eventId: event.id, dayId, sessions, actor }))
    const [kept] = await sessionsOf(dayId)
    const later = { ...opening, id: kept.id, endsLocal: '10:30' }
    value(await editAgenda({ eventId: event.id, dayId, sessions: [later], actor }))
    const page = await deskOf(client, user).open(path)
    page.assertTextIncludes('Added: 11:00–12:00 Panel')
    page.assertTextIncludes('Removed: 11:00–12:00 Panel')
    page.assertTextIncludes('Changed: 10:00–10:30 Opening (before: 10:00–11:00 Opening)')
  })

  test('is narrowed to one kind, and its pages stay in it', async ({ client, assert }) => {
    const { user, event, path } = await organised()
    const { registration } = await createRegistration(event, await createPerson('maria'))
    const row = {
      verb: 'registration.confirmed',
      actor_label: 'participant',
      subject_type: 'registration',
      subject_id: registration.id,
      event_id: event.id,
      details: '{}',
      at: '2026-11-01 10:00:00.000',
    }
    const days = Array.from({ length: 51 }, (_, day) => ({
      ...row,
      at: `2026-0${1 + Math.floor(day / 28)}-${String(1 + (day % 28)).padStart(2, '0')} 10:00:00.000`,
    }))
    await db.table('activities').multiInsert(days)
    value(await editEvent({ eventId: event.id, values: { capacity: 9 }, actor }))
    const desk = deskOf(client, user)
    const events = await desk.open(`${path}?kind=event`)
    events.assertTextIncludes('places on site')
    assert.notInclude(events.text(), 'registration was confirmed')
    const registrations = await desk.open(`${path}?kind=registrations`)
    assert.notInclude(registrations.text(), 'places on site')
    assert.match(registrations.text(), /kind=registrations&(amp;)?before=\d+/)
    const attendance = await desk.open(`${path}?kind=attendance`)
    attendance.assertTextIncludes('Nothing of this kind yet.')
    const nothing = await desk.open(`${path}?kind=outcomes`)
    nothing.assertTextIncludes('Nothing of this kind yet.')
  })
})
