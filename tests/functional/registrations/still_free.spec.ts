import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { confirmRegistration } from '#app/registrations/actions/confirm_registration'
import { offerPlaces } from '#app/registrations/actions/offer_places'
import { placesPanel } from '#app/registrations/manage/places_panel'
import Day from '#app/events/models/day'
import Quota from '#app/registrations/models/quota'
import { createEvent, createLimitedSession } from '#database/factories/events'
import { read } from '#tests/helpers/read'
import { register } from '#tests/helpers/registrations'

test.group('Where places are taken', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('the form says that one can still come online', async ({ client, assert }) => {
    const event = await createEvent({ capacity: 0, days: [{ mode: 'hybrid' }] })
    const form = await read(client, `/en/events/${event.slug}/register`)
    assert.include(form, 'All places on site are taken.')
    assert.include(form, 'Still free: places online.')
  })

  test('the form says on which days one can still come', async ({ client, assert }) => {
    const event = await createEvent({
      chooseDays: true,
      days: [{ date: '2031-03-12' }, { date: '2031-03-13' }],
    })
    const [first] = await Day.query().where('event_id', event.id).orderBy('date')
    await Quota.create({ eventId: event.id, dayId: first.id, capacity: 0 })
    const form = await read(client, `/en/events/${event.slug}/register`)
    assert.include(form, 'Still free: on site on 13 March 2031.')
  })

  test('the days stand in the genitive where Serbian wants it', async ({ client, assert }) => {
    const event = await createEvent({
      chooseDays: true,
      days: [{ date: '2031-02-09' }, { date: '2031-02-10' }, { date: '2031-02-12' }],
    })
    const [first] = await Day.query().where('event_id', event.id).orderBy('date')
    await Quota.create({ eventId: event.id, dayId: first.id, capacity: 0 })
    const form = await read(client, `/sr-Cyrl/events/${event.slug}/register`)
    assert.include(form, 'на лицу места 10. и 12. фебруара 2031.')
  })

  test('the form says nothing of the kind while all is free', async ({ client, assert }) => {
    const event = await createEvent({ capacity: 5, days: [{ mode: 'hybrid' }] })
    assert.notInclude(await read(client, `/en/events/${event.slug}/register`), 'Still free')
  })

  test('organisers see each limit, and where it is exceeded', async ({ assert }) => {
    const event = await createEvent({ capacity: 1 })
    const { id: sessionId } = await createLimitedSession(event, { capacity: 1 })
    await confirmRegistration(await register('jelena', event, { sessionIds: [sessionId] }))
    await Quota.query().where('event_id', event.id).update({ capacity: 0 })
    await offerPlaces(event.id)
    const { overFull, limits } = await placesPanel(event.id, 'en')
    assert.isTrue(overFull)
    assert.deepEqual(limits, [
      {
        label: { text: 'Matchmaking tables', lang: 'en' },
        capacity: 0,
        taken: 1,
        waiting: 0,
        overFull: true,
        isDay: false,
      },
    ])
  })

  test('organisers see the limits of days too', async ({ assert }) => {
    const event = await createEvent({ chooseDays: true, days: [{ date: '2031-03-12' }] })
    const day = await Day.findByOrFail('event_id', event.id)
    await Quota.create({ eventId: event.id, dayId: day.id, capacity: 7 })
    const { limits } = await placesPanel(event.id, 'en')
    assert.containsSubset(limits, [{ capacity: 7, taken: 0, overFull: false }])
  })
})
