import type { Actor } from '#app/activity/record'
import { isStillReferenced, transaction, type Trx } from '#app/core/database'
import { refuse, type Result } from '#app/core/result'
import { beginAgenda, itemsOf, type NotBegun } from '#app/events/begin_agenda'
import { fittedTo } from '#app/events/fitted_agenda'
import { lockEvent, type NotEditable } from '#app/events/lock_event'
import type { WantedSession } from '#app/events/session_values'
import Day from '#app/events/models/day'

interface AgendaCopy {
  eventId: number
  fromDayId: number
  toDayId: number
  actor: Actor
}

type Refusal = NotEditable | NotBegun | { reason: 'in_use' }

/**
 * Gives a day without an agenda that of another day of its event, with people and languages, and with rooms where the
 * venue is the same. Times stay; where they don't fit the day, they keep their distance from its start.
 */
export async function copyAgenda(copy: AgendaCopy): Promise<Result<null, Refusal>> {
  try {
    return await transaction((trx) => copied(trx, copy))
  } catch (error) {
    if (isStillReferenced(error)) return refuse('in_use')
    throw error
  }
}

async function copied(trx: Trx, copy: AgendaCopy): Promise<Result<null, Refusal>> {
  const locked = await lockEvent(trx, copy.eventId)
  if (!locked.ok) return locked
  const event = locked.value
  const dayOf = (id: number) =>
    Day.query({ client: trx }).where({ id, event_id: event.id }).firstOrFail()
  const [from, to] = [await dayOf(copy.fromDayId), await dayOf(copy.toDayId)]
  const items = fittedTo(to, from, await wishesOf(trx, from, from.venueId === to.venueId))
  return beginAgenda(trx, { event, day: to, items, actor: copy.actor })
}

/** The items of a day as new ones. Tracks of that day alone stay behind, and so do its rooms in another venue. */
async function wishesOf(trx: Trx, day: Day, keepsRooms: boolean): Promise<WantedSession[]> {
  const own = await trx.from('tracks').where('day_id', day.id).select('id')
  const ownIds: number[] = own.map(({ id }) => id)
  const items = await itemsOf(trx, day)
  return items.map(({ id, kind, startsLocal, endsLocal, trackId, room }) => ({
    copyOf: id,
    kind,
    startsLocal,
    endsLocal,
    trackId: trackId && !ownIds.includes(trackId) ? trackId : null,
    room: keepsRooms ? (room?.name ?? null) : null,
  }))
}
