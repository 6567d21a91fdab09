import { record, type Actor } from '#app/activity/record'
import { transaction, type Trx } from '#app/core/database'
import EventType from '#app/events/models/event_type'

/**
 * Changes places with the neighbour above or below; the ends of a list stay where they are. Answers whether it now stands
 * at the end that it was moved towards.
 */
export function moveEventType(
  id: number,
  direction: 'up' | 'down',
  actor: Actor
): Promise<{ atEnd: boolean }> {
  return transaction(async (trx) => {
    const { organisationId } = await EventType.findOrFail(id, { client: trx })
    const types = await lockedList(trx, organisationId)
    const from = types.findIndex((type) => type.id === id)
    const to = direction === 'up' ? from - 1 : from + 1
    if (from === -1 || !types[to]) return { atEnd: true }

    const order = types.with(from, types[to]).with(to, types[from])
    for (const [index, type] of order.entries()) {
      await type.merge({ position: index }).save()
    }
    const occasion = { actor, subject: { type: 'event_type', id }, organisationId }
    await record(trx, 'event_type.moved', { eventTypeId: id }, occasion)
    return { atEnd: to === 0 || to === types.length - 1 }
  })
}

/** The types of one owner in their order, locked by their ids. */
async function lockedList(trx: Trx, organisationId: number | null): Promise<EventType[]> {
  const query = EventType.query({ client: trx }).orderBy('id').forUpdate()
  if (organisationId === null) query.whereNull('organisation_id')
  else query.where('organisation_id', organisationId)
  const types = await query
  return types.sort((one, other) => one.position - other.position || one.id - other.id)
}
