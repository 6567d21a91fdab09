import type { DateTime } from 'luxon'
import { record, type Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { transaction, type Trx } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import { agendaItems } from '#app/events/agenda_items'
import { lockEvent, type NotEditable } from '#app/events/lock_event'
import { occasionOf } from '#app/events/occasion'
import { isHeldBy } from '#app/events/own_sessions'
import type Event from '#app/events/models/event'
import Day from '#app/events/models/day'
import Session from '#app/events/models/session'

interface Wish {
  eventId: number
  sessionId: number
  /** Only the items these organisations hold are the editor's. */
  holders?: number[] | null
  actor: Actor
}

type Outcome = Result<null, NotEditable | { reason: 'gone' } | { reason: 'not_yours' }>

/**
 * Calls one session off. It stays on the agenda with its marks and the places chosen at it; from here on nobody is
 * marked, seated or counted there.
 */
export function cancelSession(wish: Wish): Promise<Outcome> {
  return transaction((trx) => change(trx, wish, true))
}

/** The session takes place after all: its marks count again, its places are given again. */
export function restoreSession(wish: Wish): Promise<Outcome> {
  return transaction((trx) => change(trx, wish, false))
}

async function change(trx: Trx, wish: Wish, isCancelled: boolean): Promise<Outcome> {
  const locked = await lockEvent(trx, wish.eventId)
  if (!locked.ok) return locked
  const event = locked.value
  // Whoever marks holds the session's key, so they wait for this lock or this waits for them.
  const session = await Session.query({ client: trx })
    .where({ id: wish.sessionId, is_whole_day: false, kind: 'session' })
    .whereIn('day_id', trx.from('days').where('event_id', event.id).select('id'))
    .forUpdate()
    .first()
  if (!session) return refuse('gone')
  if (!isHeldBy(wish.holders ?? null, session.organisationId)) return refuse('not_yours')
  if ((session.cancelledAt !== null) === isCancelled) return done(null)

  const now = clock.now()
  const cancelledAt = session.cancelledAt ?? now
  await session.merge({ cancelledAt: isCancelled ? now : null }).save()
  const day = await Day.query({ client: trx }).where('id', session.dayId).firstOrFail()
  await day.merge({ revision: day.revision + 1, updatedAt: now }).save()
  await event.merge({ revision: event.revision + 1, updatedAt: now }).save()
  const kind = isCancelled ? 'cancelled' : 'restored'
  await tell(trx, { kind, cancelledAt }, { event, day, session }, wish)
  return done(null)
}

async function tell(
  trx: Trx,
  { kind, cancelledAt }: { kind: 'cancelled' | 'restored'; cancelledAt: DateTime },
  { event, day, session }: { event: Event; day: Day; session: Session },
  { actor }: Wish
) {
  const items = await agendaItems(trx, day.id, event.locale)
  const item = items.find(({ id }) => id === session.id)
  const occasion = occasionOf(event, actor, { date: day.date, item, revision: event.revision })
  const payload = {
    eventId: event.id,
    sessionId: session.id,
    kind,
    cancelledAt: cancelledAt.toMillis(),
  }
  await record(trx, `session.${kind}`, payload, occasion)
}
