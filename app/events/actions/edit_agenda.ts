import type { Actor } from '#app/activity/record'
import { isStillReferenced, transaction, type Trx } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import { agendasOf } from '#app/events/agenda_items'
import { lockEvent, type NotEditable } from '#app/events/lock_event'
import { isHeldBy } from '#app/events/own_sessions'
import type { WantedSession } from '#app/events/session_values'
import { haveMarks, removeSessions, sessionIdsOf, settleWholeDay } from '#app/events/sessions'
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
  /** Only the items these organisations hold are the editor's: all others stay, and new ones are the first's. */
  holders?: number[] | null
  revision?: number
  actor: Actor
}

type Refusal = NotEditable | { reason: 'in_use' } | { reason: 'not_yours' }

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
  const { holders = null } = edit
  const theirs = standing.filter((one) => !isHeldBy(holders, one.organisationId))
  if (edit.sessions.some(({ id }) => theirs.some((one) => one.id === id))) {
    return refuse('not_yours')
  }
  if (await losesMarks(trx, standing, edit.sessions)) return refuse('in_use')
  const before = await agendasOf(trx, event, [day])
  const own = standing.filter((one) => !theirs.includes(one))
  await writeSessions(trx, event, day, { standing: own, wanted: edit.sessions, holders })
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

interface Writing {
  /** Those that the editor may change. */
  standing: Session[]
  wanted: WantedSession[]
  holders: number[] | null
}

async function writeSessions(
  trx: Trx,
  event: Event,
  day: Day,
  { standing, wanted, holders }: Writing
) {
  const items = [...wanted].sort((one, other) => one.startsLocal.localeCompare(other.startsLocal))
  const kept = items.flatMap(({ id }) => id ?? [])
  // A copy may come of an item that goes in the same save, so what goes goes last.
  const models = await sessionIdsOf(trx, event.id, holders)
  for (const [position, item] of items.entries()) {
    const existing = standing.find(({ id }) => id === item.id)
    const copyOf = !existing && models.has(item.copyOf ?? 0) ? item.copyOf : undefined
    const held = existing || !holders ? {} : { organisationId: holders[0] }
    await writeSession(trx, day, existing, { ...item, ...held, copyOf, position }, event.locale)
  }
  for (const { id } of standing.filter((one) => !one.isWholeDay && !kept.includes(one.id))) {
    await removeSessions(trx, { id })
  }
  await settleWholeDay(trx, day)
}
