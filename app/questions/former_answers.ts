import type { Trx } from '#app/core/database'
import { standingOf } from '#app/questions/keep_answers'
import { keptValue, valueOf, type KeptAnswer } from '#app/questions/read_answers'
import { tieAnswers } from '#app/questions/tie_answers'

interface KeptRow extends KeptAnswer {
  locale: string
  words: string | null
  answered_at: string
}

/** An answer as it lay in the database before it was changed; without a row where there was none. */
export interface FormerAnswer {
  questionId: number
  row: KeptRow | null
}

/** Every answer of a registration as it lies in the database, to put back later. */
export async function answerRows(trx: Trx, registrationId: number): Promise<Map<number, KeptRow>> {
  const rows = await trx
    .from('answers')
    .where('registration_id', registrationId)
    .select('question_id', 'value', 'encrypted', 'locale', 'words', 'answered_at')
  return new Map(rows.map(({ question_id: id, ...row }) => [id, row]))
}

/** The same, encrypted or open as its question is now. */
export function recoded(former: FormerAnswer, sensitive: boolean): FormerAnswer {
  const { row } = former
  if (!row || Boolean(row.encrypted) === sensitive) return former
  return { ...former, row: { ...row, ...keptValue(sensitive, valueOf(row)) } }
}

/** Puts answers back as they were. Of a question that was removed meanwhile nothing is left to put back. */
export async function restoreAnswers(
  trx: Trx,
  registrationId: number,
  former: readonly FormerAnswer[]
): Promise<void> {
  const standing = await standingOf(
    trx,
    former.map(({ questionId }) => questionId)
  )
  const there = former.filter(({ questionId }) => standing.has(questionId))
  if (there.length === 0) return
  await trx
    .from('answers')
    .where('registration_id', registrationId)
    .whereIn(
      'question_id',
      there.map(({ questionId }) => questionId)
    )
    .delete()
  const rows = there.flatMap((one) => {
    const { questionId, row } = recoded(one, standing.get(one.questionId)!.sensitive)
    return row ? [{ question_id: questionId, registration_id: registrationId, ...row }] : []
  })
  if (rows.length > 0) {
    await trx.table('answers').multiInsert(await tieAnswers(trx, rows, standing))
  }
}
