import { record, type Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { isStillReferenced, transaction, type Trx } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import { lockEvent, type NotEditable } from '#app/events/lock_event'
import { occasionOf } from '#app/events/occasion'
import type { WantedSession } from '#app/events/session_values'
import { addWholeDaySession, removeSessions } from '#app/events/sessions'
import { writeSession } from '#app/events/write_session'
import Day from '#app/events/models/day'
import type Event from '#app/events/models/event'
import Session from '#app/events/models/session'

export interface AgendaEdit {
  eventId: number
  dayId: number
  /** Every item the day shall have, in any order. None: the day is one whole again. */
  sessions: WantedSession[]
  revision?: number
  actor: Actor
}

type Refusal = NotEditable | { reason: 'in_use' }

/**
 * Sets the agenda of one day. An item at which attendance was taken can't go (`in_use`). Calendars learn of it by the
 * day's revision; nobody is invited anew.
 */
export async function editAgenda(edit: AgendaEdit): Promise<Result<null, Refusal>> {
  try {
    return await transaction((trx) => edited(trx, edit))
  } catch (error) {
    if (isStillReferenced(error)) return refuse('in_use')
    throw error
  }
}

async function edited(trx: Trx, edit: AgendaEdit): Promise<Result<null, Refusal>> {
  const locked = await lockEvent(trx, edit.eventId, edit.revision)
  if (!locked.ok) return locked
  const event = locked.value
  const day = await Day.query({ client: trx })
    .where({ id: edit.dayId, event_id: event.id })
    .firstOrFail()
  await writeSessions(trx, event, day, edit.sessions)

  const now = clock.now()
  await day.merge({ revision: day.revision + 1, updatedAt: now }).save()
  await event.merge({ revision: event.revision + 1, updatedAt: now }).save()
  const occasion = occasionOf(event, edit.actor, {
    fields: ['agenda'],
    agenda: { dayId: day.id, date: day.date, items: edit.sessions.length },
    revision: event.revision,
  })
  await record(trx, 'event.edited', { eventId: event.id }, occasion)
  return done(null)
}

async function writeSessions(trx: Trx, event: Event, day: Day, wanted: WantedSession[]) {
  const standing = await Session.query({ client: trx }).where('day_id', day.id)
  if (wanted.length === 0 && standing.some(({ isWholeDay }) => isWholeDay)) return
  const items = [...wanted].sort((one, other) => (one.startsLocal < other.startsLocal ? -1 : 1))
  const kept = items.flatMap(({ id }) => id ?? [])
  for (const { id } of standing.filter((session) => !kept.includes(session.id))) {
    await removeSessions(trx, { id })
  }
  for (const [position, item] of items.entries()) {
    const existing = standing.find(({ id }) => id === item.id)
    await writeSession(trx, day, existing, { ...item, position }, event.locale)
  }
  if (items.length === 0) await addWholeDaySession(trx, day)
}
