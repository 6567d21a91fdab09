import { record, type Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import type { Trx } from '#app/core/database'
import { occasionOf } from '#app/events/occasion'
import type Day from '#app/events/models/day'
import type Event from '#app/events/models/event'
import Session from '#app/events/models/session'

/**
 * Ends a change of agendas: calendars learn of it by the day's revision, pages by the event's, and history tells how
 * many items each day has now.
 */
export async function touchAgenda(trx: Trx, event: Event, days: Day[], actor: Actor) {
  const now = clock.now()
  await event.merge({ revision: event.revision + 1, updatedAt: now }).save()
  for (const day of days) {
    await day.merge({ revision: day.revision + 1, updatedAt: now }).save()
    const items = await Session.query({ client: trx }).where({
      day_id: day.id,
      is_whole_day: false,
    })
    const details = {
      fields: ['agenda'],
      agenda: { dayId: day.id, date: day.date, items: items.length },
      revision: event.revision,
    }
    const occasion = occasionOf(event, actor, details)
    await record(trx, 'event.edited', { eventId: event.id }, occasion)
  }
}
