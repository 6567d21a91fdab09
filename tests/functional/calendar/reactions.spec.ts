import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { PARTICIPANT, SYSTEM } from '#app/activity/record'
import { spreadSync } from '#app/calendar/actions/spread_sync'
import { clock } from '#app/core/clock'
import { cancelEvent } from '#app/events/actions/cancel_event'
import { rescheduleEvent } from '#app/events/actions/reschedule_event'
import Day from '#app/events/models/day'
import { cancelRegistration } from '#app/registrations/actions/cancel_registration'
import { confirmRegistration } from '#app/registrations/actions/confirm_registration'
import { createEvent } from '#database/factories/events'
import { CAST, createPerson } from '#database/factories/people'
import { createRegistration } from '#database/factories/registrations'
import { sentTo } from '#tests/helpers/calendar/entries'
import { wantedDay } from '#tests/helpers/events'
import { runJobs } from '#tests/helpers/jobs'
import { register } from '#tests/helpers/registrations'

const { email } = CAST.jelena

async function confirmed(event: { id: number }) {
  const id = await register('jelena', event)
  await confirmRegistration(id)
  await runJobs()
  return id
}

/** The entries sent so far, without the letters of other rooms. */
async function entries() {
  const sent = await sentTo(email)
  return sent
    .filter(({ kind }) => kind.startsWith('calendar.'))
    .map(({ kind, method, sequence }) => [kind, method, sequence])
}

test.group('What people and organisers do reaches calendars', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  test('registering, confirming, withdrawing and coming back', async ({ assert }) => {
    const event = await createEvent()
    const id = await confirmed(event)
    await cancelRegistration(id, { actor: PARTICIPANT, reason: null })
    await runJobs()
    await confirmed(event)
    assert.deepEqual(await entries(), [
      ['calendar.confirmed', 'REQUEST', 0],
      ['calendar.withdrawn', 'CANCEL', 1],
      ['calendar.confirmed', 'REQUEST', 2],
    ])
  })

  test('a new time, then the end', async ({ assert }) => {
    const event = await createEvent()
    await confirmed(event)
    const day = await Day.findByOrFail('eventId', event.id)
    const { id, date, endsLocal, zone, mode, venueId, placeLabel, onlineUrl } = day
    const place = { zone, mode, venueId, placeLabel, onlineUrl }
    const later = { id, date, startsLocal: '12:00', endsLocal, ...place }
    await rescheduleEvent({
      eventId: event.id,
      days: [later],
      planned: null,
      actor: SYSTEM,
    })
    await runJobs()
    await cancelEvent({ eventId: event.id, reason: 'No room', actor: SYSTEM })
    await runJobs()
    assert.deepEqual(await entries(), [
      ['calendar.confirmed', 'REQUEST', 0],
      ['calendar.changed', 'REQUEST', 1],
      ['calendar.cancelled', 'CANCEL', 2],
    ])
  })

  test('a date for an event that had none', async ({ assert }) => {
    const event = await createEvent({ days: [] })
    await confirmed(event)
    const date = clock.now().plus({ days: 20 }).toFormat('yyyy-MM-dd')
    const days = [await wantedDay({ date })]
    await rescheduleEvent({ eventId: event.id, days, planned: null, actor: SYSTEM })
    await runJobs()
    assert.deepEqual(await entries(), [
      ['calendar.confirmed', undefined, undefined],
      ['calendar.added', 'REQUEST', 0],
    ])
  })

  test('an event-wide change goes out in chunks', async ({ assert }) => {
    const event = await createEvent()
    for (let made = 0; made < 101; made++) {
      await createRegistration(
        event,
        await createPerson({ name: `Person ${made}`, email: `p${made}@example.org` })
      )
    }
    const chunks: number[] = []
    await spreadSync(event.id, 0, async (_trx, after) => void chunks.push(after))
    await spreadSync(event.id, chunks[0], async (_trx, after) => void chunks.push(after))
    assert.lengthOf(chunks, 1)
    const jobs = await db.from('queue_jobs').count('* as number').first()
    assert.equal(Number(jobs.number), 101)
  })
})
