import type { Trx } from '#app/core/database'
import { organisationsNamed } from '#app/organisations/queries/organisations_named'
import type { QuestionKind } from '#app/questions/kinds'
import { valueOf, type KeptAnswer } from '#app/questions/read_answers'

/**
 * Rows of answers with the organisations of the directory that they name; those to other questions name none. What is
 * kept encrypted is not told apart in the open either.
 */
export async function tieAnswers<Row extends KeptAnswer & { question_id: number }>(
  trx: Trx,
  rows: Row[],
  standing: ReadonlyMap<number, { kind: QuestionKind }>
): Promise<(Row & { organisation_id: number | null })[]> {
  const ids = await organisationsNamed(
    trx,
    rows.map((row) => {
      const names = standing.get(row.question_id)?.kind === 'organisation' && !row.encrypted
      return names ? String(valueOf(row)) : null
    })
  )
  return rows.map((row, index) => ({ ...row, organisation_id: ids[index] }))
}
