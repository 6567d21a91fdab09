import type { Actor } from '#app/activity/record'
import { isStillReferenced, transaction, type Trx } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import { agendasOf } from '#app/events/agenda_items'
import { lockEvent, type NotEditable } from '#app/events/lock_event'
import { isHeldBy } from '#app/events/own_sessions'
import type { WantedSession } from '#app/events/session_values'
import { haveMarks, settleWholeDay } from '#app/events/sessions'
import { touchAgenda } from '#app/events/touch_agenda'
import { writeSession } from '#app/events/write_session'
import Day from '#app/events/models/day'
import Session from '#app/events/models/session'

interface SessionEdit {
  eventId: number
  /** The item to change; null for a new one. */
  sessionId: number | null
  /** The day it shall be on: its own, or another of the event. */
  dayId: number
  wish: WantedSession
  /** Only the items these organisations hold are the editor's, and they stay theirs. */
  holders?: number[] | null
  revision?: number
  actor: Actor
}

type Refusal = NotEditable | { reason: 'in_use' } | { reason: 'not_yours' } | { reason: 'gone' }

/** Behind all that begin at the same time. */
const LAST = 1000

/**
 * Changes one agenda item, or adds one, and may move it to another day. Once attendance was taken at it (or at the whole of the other
 * day), it stays on its day and no break (`in_use`). One that somebody took away meanwhile is `gone`.
 */
export async function editSession(edit: SessionEdit): Promise<Result<null, Refusal>> {
  try {
    return await transaction((trx) => edited(trx, edit))
  } catch (error) {
    if (isStillReferenced(error)) return refuse('in_use')
    throw error
  }
}

async function edited(trx: Trx, edit: SessionEdit): Promise<Result<null, Refusal>> {
  const locked = await lockEvent(trx, edit.eventId, edit.revision)
  if (!locked.ok) return locked
  const event = locked.value
  const days = await Day.query({ client: trx }).where('event_id', event.id)
  const session = await findIn(trx, edit.sessionId, days)
  if (edit.sessionId !== null && !session) return refuse('gone')
  const { holders = null } = edit
  if (session && !isHeldBy(holders, session.organisationId)) return refuse('not_yours')
  const to = days.find(({ id }) => id === edit.dayId)!
  const from = days.find(({ id }) => id === session?.dayId) ?? to
  const isLost = from !== to || (session?.kind === 'session' && edit.wish.kind === 'break')
  if (session && isLost && (await haveMarks(trx, [session.id]))) return refuse('in_use')

  const position = session?.position ?? LAST
  const touched = [...new Set([from, to])]
  const before = await agendasOf(trx, event, touched)
  const held = holders ? { organisationId: session?.organisationId ?? holders[0] } : {}
  await writeSession(trx, to, session, { ...edit.wish, ...held, position }, event.locale)
  for (const day of touched) await settleWholeDay(trx, day)
  await touchAgenda(trx, event, before, edit.actor)
  return done(null)
}

async function findIn(trx: Trx, id: number | null, days: Day[]): Promise<Session | undefined> {
  const sessions = await Session.query({ client: trx }).whereIn(
    'day_id',
    days.map((day) => day.id)
  )
  return sessions.find((session) => session.id === id && !session.isWholeDay)
}
