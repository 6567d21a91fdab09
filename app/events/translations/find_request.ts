import { Exception } from '@adonisjs/core/exceptions'
import { rowId } from '#app/core/row_id'
import TranslationRequest from '#app/events/translations/models/translation_request'

/** A request of an event, for those who may change the event. @throws 404 when it has no such request */
export async function findRequest(eventId: number, id: unknown): Promise<TranslationRequest> {
  const request = await TranslationRequest.query()
    .where({ id: rowId(id) ?? 0, event_id: eventId })
    .preload('person')
    .preload('asker', (user) => user.preload('person'))
    .first()
  if (!request) throw new Exception('no such request', { status: 404, code: 'E_NOT_FOUND' })
  return request
}
