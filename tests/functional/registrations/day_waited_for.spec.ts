import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { attendanceList } from '#app/attendance/queries/attendance_list'
import { lockedBookings } from '#app/attendance/queries/bookings'
import { sheetOf } from '#app/attendance/queries/sheet'
import { syncInvitations } from '#app/calendar/actions/sync_invitations'
import { feedDays } from '#app/calendar/queries/feed_days'
import { clock } from '#app/core/clock'
import { transaction } from '#app/core/database'
import Day from '#app/events/models/day'
import Session from '#app/events/models/session'
import RegistrationDay from '#app/registrations/models/registration_day'
import { registrationCard } from '#app/registrations/queries/registration_card'
import { createEvent } from '#database/factories/events'
import { CAST } from '#database/factories/people'
import { sentTo } from '#tests/helpers/calendar/entries'
import { registered } from '#tests/helpers/calendar/registered'

const DAYS = [{ date: '2030-03-12' }, { date: '2030-03-13' }]

/** Jelena has the first of two days and waits for the second. */
async function waitingForTheSecond() {
  const event = await createEvent({ chooseDays: true, days: DAYS })
  const registration = await registered(event)
  const [first, second] = await Day.query().where('event_id', event.id).orderBy('date')
  const choice = RegistrationDay.query().where({ registrationId: registration.id })
  const becomes = (status: 'chosen' | 'waitlisted') =>
    choice.clone().where('day_id', second.id).update({ status })
  await becomes('waitlisted')
  return { event, registration, first, second, becomes }
}

test.group('A day that is waited for', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('comes into nobody’s mailbox before it is had', async ({ assert }) => {
    const { registration, first, second, becomes } = await waitingForTheSecond()
    const told = async () => {
      const sent = await sentTo(CAST.jelena.email)
      return sent.map(({ uid }) => uid)
    }
    await syncInvitations(registration.id)
    assert.deepEqual(await told(), [first.uid])
    await becomes('chosen')
    await syncInvitations(registration.id)
    assert.deepEqual(await told(), [first.uid, second.uid])
  })

  test('is not in one’s own calendar', async ({ assert }) => {
    const { registration, first } = await waitingForTheSecond()
    const scope = { of: 'person' as const, id: registration.personId }
    const filters = { types: [], topics: [], languages: [] }
    const days = await feedDays(scope, filters, clock.now()).select('days.id')
    assert.deepEqual(days, [{ id: first.id }])
  })

  test('is a day on which nobody expects them', async ({ assert }) => {
    const { event, registration, first, second } = await waitingForTheSecond()
    for (const [day, number] of [
      [first, 1],
      [second, 0],
    ] as const) {
      const session = await Session.findByOrFail('day_id', day.id)
      assert.lengthOf(await attendanceList({ id: session.id, dayId: day.id }, 'en'), number)
      const { lists } = await sheetOf(event.id, day.id, 'en')
      assert.lengthOf(lists[0].people, number)
      const bookings = await transaction((trx) => lockedBookings(trx, [registration.id], day.id))
      assert.equal(bookings.get(registration.id)?.forDay, number === 1)
    }
  })

  test('opens no room: its link comes with the day', async ({ assert }) => {
    const { registration, second, becomes } = await waitingForTheSecond()
    await Day.query()
      .where('event_id', second.eventId)
      .update({ online_url: 'https://example.org/room' })
    const links = async () => {
      const { days } = await registrationCard(registration)
      return days.map(({ onlineUrl }) => onlineUrl)
    }
    assert.deepEqual(await links(), ['https://example.org/room', null])
    await becomes('chosen')
    assert.deepEqual(await links(), ['https://example.org/room', 'https://example.org/room'])
  })
})
