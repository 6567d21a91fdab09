import { PARTICIPANT, record, type Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { transaction } from '#app/core/database'
import { newToken, revealToken } from '#app/core/tokens'

/** The secret of a person's own feed: the one they have, or a new one. One person has one. */
export function openFeed(personId: number, actor: Actor = PARTICIPANT): Promise<string> {
  return transaction(async (trx) => {
    await trx.from('people').where('id', personId).forUpdate().select('id')
    const open = await trx
      .from('feeds')
      .where('person_id', personId)
      .whereNull('revoked_at')
      .select('token_encrypted')
      .first()
    if (open) return revealToken(open.token_encrypted)

    const { token, hash, encrypted } = newToken()
    const [{ id }] = await trx
      .knexClient('feeds')
      .insert({
        person_id: personId,
        token_hash: hash,
        token_encrypted: encrypted,
        created_at: toSql(clock.now()),
      })
      .returning('id')
    await record(trx, 'feed.created', { feedId: id }, { actor, subject: { type: 'feed', id } })
    return token
  })
}
