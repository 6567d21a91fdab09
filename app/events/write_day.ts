import { randomUUID } from 'node:crypto'
import { clock } from '#app/core/clock'
import type { Trx } from '#app/core/database'
import { changedDayFields, dayValues, instantsOfDay, type DayValues } from '#app/events/day_values'
import { moveAgenda } from '#app/events/move_agenda'
import { addWholeDaySession, removeSessions } from '#app/events/sessions'
import Day from '#app/events/models/day'
import type Event from '#app/events/models/event'

/** What happened to one day, as the history keeps it. */
export interface DayChange {
  dayId: number
  before: DayValues | null
  after: DayValues | null
}

/** A day more, with the hidden session that stands for all of it until there is an agenda. */
export async function addDay(trx: Trx, event: Event, wish: DayValues): Promise<DayChange> {
  const now = clock.now()
  const day = await Day.create(
    {
      ...dayValues(wish),
      ...instantsOfDay(wish),
      eventId: event.id,
      uid: `${randomUUID()}@sabor`,
      status: 'scheduled',
      createdAt: now,
      updatedAt: now,
    },
    { client: trx }
  )
  await addWholeDaySession(trx, day)
  return { dayId: day.id, before: null, after: dayValues(day) }
}

/**
 * Another time or place, with the agenda taken along. Null where nothing changes. What calendars may hold
 * already counts up: `sequence` as soon as the event is public, `revision` always.
 */
export async function changeDay(
  trx: Trx,
  event: Event,
  day: Day,
  wish: DayValues
): Promise<DayChange | 'agenda_outside' | null> {
  const before = dayValues(day)
  const after = dayValues(wish)
  if (changedDayFields(before, after).length === 0) return null
  day.merge({ ...after, ...instantsOfDay(after) })
  day.merge({ status: 'scheduled', revision: day.revision + 1, updatedAt: clock.now() })
  if (event.publishedAt) day.sequence += 1
  await day.save()
  const moved = await moveAgenda(trx, day, before)
  return moved.ok ? { dayId: day.id, before, after } : moved.reason
}

/** Calls a day off. */
export async function cancelDay(day: Day): Promise<DayChange> {
  day.merge({
    status: 'cancelled',
    sequence: day.sequence + 1,
    revision: day.revision + 1,
    updatedAt: clock.now(),
  })
  await day.save()
  return { dayId: day.id, before: dayValues(day), after: null }
}

/** A day less: deleted while nobody outside knew of it, called off once the event was public. */
export async function dropDay(trx: Trx, event: Event, day: Day): Promise<DayChange> {
  if (event.publishedAt) return cancelDay(day)
  const change = { dayId: day.id, before: dayValues(day), after: null }
  await removeSessions(trx, { day_id: day.id })
  await trx.from('quotas').where('day_id', day.id).delete()
  await day.delete()
  return change
}
