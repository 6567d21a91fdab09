import type { Trx } from '#app/core/database'
import type Question from '#app/questions/models/question'
import { keptValue, valueOf, type KeptAnswer } from '#app/questions/read_answers'

/** Encrypts the answers to a question that has become sensitive, or opens those of one that is so no longer. */
export async function recodeAnswers(
  trx: Trx,
  { id, sensitive }: Pick<Question, 'id' | 'sensitive'>
) {
  const rows: (KeptAnswer & { id: number })[] = await trx
    .from('answers')
    .where('question_id', id)
    .select('id', 'value', 'encrypted')
  for (const row of rows) {
    await trx
      .from('answers')
      .where('id', row.id)
      .update(keptValue(sensitive, valueOf(row)))
  }
}
