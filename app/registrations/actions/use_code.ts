import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { transaction } from '#app/core/database'
import { nameKey } from '#app/core/languages/search_key'
import { done, refuse, type Result } from '#app/core/result'
import { normaliseAddress } from '#app/people/email_address'
import { CODE_TRIES, codeHash } from '#app/registrations/code'
import { ACTIVE_STATUSES } from '#app/registrations/models/registration'

interface Attempt {
  eventId: number
  name: string
  email: string
  code: string
}

/**
 * Which registration a typed code opens. Each attempt counts before it is looked at, so attempts side by side count
 * too. Whatever was wrong, the answer is the same: it does not tell whether an address is registered.
 */
export function useCode(attempt: Attempt): Promise<Result<number, { reason: 'wrong' }>> {
  return transaction(async (trx) => {
    const row = await trx
      .from('registrations')
      .join('people', 'people.id', 'registrations.person_id')
      .where('registrations.event_id', attempt.eventId)
      .where('people.email_normalised', normaliseAddress(attempt.email))
      .where('people.name_key', nameKey(attempt.name))
      .whereIn('registrations.status', [...ACTIVE_STATUSES])
      .select('registrations.id', 'registrations.token_hash')
      .first()
    if (!row) return refuse('wrong')
    const counted = await trx
      .from('registrations')
      .where('id', row.id)
      .where('code_tries', '<', CODE_TRIES)
      .where('code_expires_at', '>', toSql(clock.now()))
      .increment('code_tries', 1)
    if (Number(counted) === 0) return refuse('wrong')
    const opened = await trx
      .from('registrations')
      .where({ id: row.id, code_hash: codeHash(row.token_hash, attempt.code) })
      .update({ code_hash: null })
    return Number(opened) === 0 ? refuse('wrong') : done(row.id as number)
  })
}
