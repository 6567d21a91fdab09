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
  sessionId: number
  /** The day it shall be on: its own, or another of the event. */
  dayId: number
  wish: WantedSession
  /** Only the items these organisations hold are the editor's, and they stay theirs. */
  holders?: number[] | null
  revision?: number
  actor: Actor
}

type Refusal = NotEditable | { reason: 'in_use' } | { reason: 'not_yours' }

/**
 * Changes one agenda item and may move it to another day. Once attendance was taken at it (or at the whole of the other
 * day), it stays on its day and no break (`in_use`).
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
  const session = await Session.query({ client: trx })
    .where('id', edit.sessionId)
    .whereIn(
      'day_id',
      days.map(({ id }) => id)
    )
    .firstOrFail()
  const { holders = null } = edit
  if (!isHeldBy(holders, session.organisationId)) return refuse('not_yours')
  const [from, to] = [session.dayId, edit.dayId].map((id) => days.find((day) => day.id === id)!)
  const isLost = from !== to || (session.kind === 'session' && edit.wish.kind === 'break')
  if (isLost && (await haveMarks(trx, [session.id]))) return refuse('in_use')

  const { position } = session
  const touched = [...new Set([from, to])]
  const before = await agendasOf(trx, event, touched)
  const held = holders ? { organisationId: session.organisationId } : {}
  await writeSession(trx, to, session, { ...edit.wish, ...held, position }, event.locale)
  for (const day of touched) await settleWholeDay(trx, day)
  await touchAgenda(trx, event, before, edit.actor)
  return done(null)
}
