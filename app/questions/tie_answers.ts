import db from '@adonisjs/lucid/services/db'
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

/** Answers that were given before the directory knew any of these names are tied to the organisation that bears them. */
export async function tieAnswersNaming(names: readonly string[], organisationId: number) {
  const untied = () =>
    db
      .from('answers')
      .whereNull('organisation_id')
      .where('encrypted', false)
      .whereIn(
        'value',
        names.map((name) => JSON.stringify(name))
      )
  const rows: { id: number }[] = await untied()
    .whereIn('question_id', db.from('questions').where('kind', 'organisation').select('id'))
    .select('id')
  for (const { id } of rows) {
    await untied().where('id', id).update({ organisation_id: organisationId })
  }
}
