import db from '@adonisjs/lucid/services/db'
import { transaction } from '#app/core/database'
import { recoded } from '#app/questions/former_answers'
import { changeFormerAnswers } from '#app/registrations/actions/change_former_answers'

/**
 * Answers that stood before a change follow their questions: of one that was removed nothing is left, of one that has
 * become sensitive they are encrypted. Safe to repeat.
 */
export async function tendFormerAnswers(questionSetId: number): Promise<void> {
  const set = await db.from('question_sets').where('id', questionSetId).select('event_id').first()
  const eventId: number | null = set?.event_id ?? null
  if (eventId === null) return
  await transaction(async (trx) => {
    const rows: { id: number; sensitive: boolean | number }[] = await trx
      .from('questions')
      .join('question_sets', 'question_sets.id', 'questions.question_set_id')
      .where('event_id', eventId)
      .select('questions.id', 'sensitive')
    const sensitive = new Map(rows.map((row) => [row.id, Boolean(row.sensitive)]))
    await changeFormerAnswers(trx, eventId, (former) =>
      sensitive.has(former.questionId) ? recoded(former, sensitive.get(former.questionId)!) : null
    )
  })
}
