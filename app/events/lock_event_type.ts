import type { Trx } from '#app/core/database'
import EventType from '#app/events/models/event_type'

/** The type, held until the transaction ends. */
export function lockEventType(trx: Trx, id: number): Promise<EventType> {
  return EventType.query({ client: trx }).where('id', id).forUpdate().firstOrFail()
}
