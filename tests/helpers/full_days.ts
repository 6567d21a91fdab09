import db from '@adonisjs/lucid/services/db'
import Day from '#app/events/models/day'
import { confirmRegistration } from '#app/registrations/actions/confirm_registration'
import Quota from '#app/registrations/models/quota'
import { createEvent } from '#database/factories/events'
import { register } from '#tests/helpers/registrations'

/** An event of two days to choose from, the second of which has so many seats. */
export async function choosable(seats: number, attributes: Parameters<typeof createEvent>[0] = {}) {
  const event = await createEvent({
    chooseDays: true,
    days: [{ date: '2030-03-12' }, { date: '2030-03-13' }],
    ...attributes,
  })
  const days = await Day.query().where('event_id', event.id).orderBy('date')
  const [first, second] = days.map(({ id }) => id)
  await Quota.create({ eventId: event.id, dayId: first })
  await Quota.create({ eventId: event.id, dayId: second, capacity: seats })
  return { event, first, second, both: [first, second] }
}

/** Somebody whose address is known to be theirs. */
export async function confirmed(...args: Parameters<typeof register>): Promise<number> {
  const id = await register(...args)
  await confirmRegistration(id)
  return id
}

/** How each day of a registration stands, in their order. */
export async function daysOf(id: number): Promise<string[]> {
  const rows = await db
    .from('registration_days')
    .where('registration_id', id)
    .orderBy('day_id')
    .select('status')
  return rows.map(({ status }) => status)
}
