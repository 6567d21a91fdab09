import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import type { Trx } from '#app/core/database'
import { lockQuestionSet } from '#app/questions/lock_question_set'
import type QuestionSet from '#app/questions/models/question_set'
import type { Purpose } from '#app/questions/models/question_set'

/** Which set is meant: by its id, or as an event's, which may not have it yet. */
export type SetHome = { setId: number } | { eventId: number; purpose: Purpose }

/** The set, held until the transaction ends; an event's is made where it is missing. */
export async function findSet(trx: Trx, home: SetHome): Promise<QuestionSet> {
  if ('setId' in home) return lockQuestionSet(trx, home.setId)
  const { eventId, purpose } = home
  const own = { event_id: eventId, purpose }
  const found = await trx.from('question_sets').where(own).select('id').first()
  if (!found) {
    await trx.rawQuery(
      `insert into question_sets (event_id, purpose, created_at) values (?, ?, ?) on conflict do nothing`,
      [eventId, purpose, toSql(clock.now())]
    )
  }
  const { id } = await trx.from('question_sets').where(own).select('id').firstOrFail()
  return lockQuestionSet(trx, id)
}
