import type { Actor } from '#app/activity/record'
import { isStillReferenced, transaction, type Trx } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import { agendasOf } from '#app/events/agenda_items'
import { lockEvent, type NotEditable } from '#app/events/lock_event'
import type { WantedSession } from '#app/events/session_values'
import { addWholeDaySession, haveMarks, removeSessions, sessionIdsOf } from '#app/events/sessions'
import { touchAgenda } from '#app/events/touch_agenda'
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
 * Sets the agenda of one day. An item at which attendance was taken can't go or become a break (`in_use`). Calendars
 * learn of it by the day's revision; nobody is invited anew.
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
  const standing = await Session.query({ client: trx }).where('day_id', day.id)
  if (await losesMarks(trx, standing, edit.sessions)) return refuse('in_use')
  const before = await agendasOf(trx, event, [day])
  await writeSessions(trx, event, day, standing, edit.sessions)
  await touchAgenda(trx, event, before, edit.actor)
  return done(null)
}

function losesMarks(trx: Trx, standing: Session[], wanted: WantedSession[]) {
  const paused = wanted.filter(({ kind }) => kind === 'break').map(({ id }) => id)
  const ids = standing.filter(({ id, kind }) => kind === 'session' && paused.includes(id))
  return haveMarks(
    trx,
    ids.map(({ id }) => id)
  )
}

async function writeSessions(
  trx: Trx,
  event: Event,
  day: Day,
  standing: Session[],
  wanted: WantedSession[]
) {
  if (wanted.length === 0 && standing.some(({ isWholeDay }) => isWholeDay)) return
  const items = [...wanted].sort((one, other) => one.startsLocal.localeCompare(other.startsLocal))
  const kept = items.flatMap(({ id }) => id ?? [])
  // A copy may come of an item that goes in the same save, so what goes goes last.
  const own = await sessionIdsOf(trx, event.id)
  for (const [position, item] of items.entries()) {
    const existing = standing.find(({ id }) => id === item.id)
    const copyOf = !existing && own.has(item.copyOf ?? 0) ? item.copyOf : undefined
    await writeSession(trx, day, existing, { ...item, copyOf, position }, event.locale)
  }
  for (const { id } of standing.filter((session) => !kept.includes(session.id))) {
    await removeSessions(trx, { id })
  }
  if (items.length === 0) await addWholeDaySession(trx, day)
}
