import type { Trx } from '#app/core/database'
import type Question from '#app/questions/models/question'
import { keptValue, valueOf, type KeptAnswer } from '#app/questions/read_answers'
import { tieAnswers } from '#app/questions/tie_answers'

/** Encrypts the answers to a question that has become sensitive, or opens those of one that is so no longer. */
export async function recodeAnswers(
  trx: Trx,
  question: Pick<Question, 'id' | 'kind' | 'sensitive'>
) {
  const rows: (KeptAnswer & { id: number; question_id: number })[] = await trx
    .from('answers')
    .where('question_id', question.id)
    .select('id', 'question_id', 'value', 'encrypted')
  const recoded = rows.map((row) => ({ ...row, ...keptValue(question.sensitive, valueOf(row)) }))
  for (const { id, ...columns } of await tieAnswers(
    trx,
    recoded,
    new Map([[question.id, question]])
  )) {
    await trx.from('answers').where('id', id).update(columns)
  }
}
