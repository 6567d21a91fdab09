import { record, VISITOR } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { transaction } from '#app/core/database'
import type { Locale } from '#app/core/languages/locales'
import { newToken } from '#app/core/tokens'
import { mendAddress, normaliseAddress } from '#app/people/email_address'

interface Asking {
  eventId: number
  email: string
  locale: Locale
}

/**
 * Notes that somebody wants to be told an event's date. Only a letter says whether that is new; what is counted begins
 * with the button behind its link.
 */
export function askForDate({ eventId, email, locale }: Asking): Promise<void> {
  const { hash, encrypted } = newToken()
  return transaction(async (trx) => {
    const address = { event_id: eventId, email_normalised: normaliseAddress(email) }
    await trx
      .insertQuery()
      .table('date_wishes')
      .insert({
        ...address,
        email: mendAddress(email),
        locale,
        token_hash: hash,
        token_encrypted: encrypted,
        created_at: toSql(clock.now()),
      })
      .onConflict(['event_id', 'email_normalised'])
      .ignore()
    const { id } = await trx.from('date_wishes').where(address).select('id').firstOrFail()
    const subject = { type: 'date_wish', id }
    await record(trx, 'date_wish.asked', { wishId: id }, { actor: VISITOR, subject, eventId })
  })
}
