import { record, type Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import type { Trx } from '#app/core/database'
import { agendaItems, type DayAgendaItems } from '#app/events/agenda_items'
import { occasionOf } from '#app/events/occasion'
import type Event from '#app/events/models/event'

/**
 * Ends a change of agendas: calendars learn of it by the day's revision, pages by the event's, and history tells which
 * items came, went and changed.
 * @param agendas the days concerned, with their items before the change
 */
export async function touchAgenda(trx: Trx, event: Event, agendas: DayAgendaItems[], actor: Actor) {
  const now = clock.now()
  await event.merge({ revision: event.revision + 1, updatedAt: now }).save()
  for (const { day, items: before } of agendas) {
    await day.merge({ revision: day.revision + 1, updatedAt: now }).save()
    const after = await agendaItems(trx, day.id, event.locale)
    const agenda = { dayId: day.id, date: day.date, items: after.length, before, after }
    const details = { fields: ['agenda'], agenda, revision: event.revision }
    const occasion = occasionOf(event, actor, details)
    await record(trx, 'event.edited', { eventId: event.id }, occasion)
  }
}
