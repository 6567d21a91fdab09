import { transaction, type Trx } from '#app/core/database'
import TranslationRequest from '#app/events/translations/models/translation_request'

/** One change of a request at a time: it is locked until the work is done. */
export function underRequest<T>(
  requestId: number,
  work: (trx: Trx, request: TranslationRequest) => Promise<T>
): Promise<T> {
  return transaction(async (trx) => {
    const request = await TranslationRequest.query({ client: trx })
      .where('id', requestId)
      .forUpdate()
      .firstOrFail()
    return work(trx, request)
  })
}
