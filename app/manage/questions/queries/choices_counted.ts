import db from '@adonisjs/lucid/services/db'
import type { Question } from '#app/questions/question'

/**
 * How often each option was chosen by people who have a place, by question: what a caterer needs to know. Encrypted
 * answers are not counted.
 */
export async function choicesCounted(
  questions: readonly Question[]
): Promise<Map<number, Map<string, number>>> {
  const ids = questions
    .filter(({ options, sensitive }) => options.length > 0 && !sensitive)
    .map(({ id }) => id)
  if (ids.length === 0) return new Map()
  const rows: { question_id: number; value: string; total: number | string }[] = await db
    .from('answers')
    .join('registrations', 'registrations.id', 'answers.registration_id')
    .whereIn('question_id', ids)
    .where('registrations.status', 'confirmed')
    .where('encrypted', false)
    .groupBy('question_id', 'value')
    .select('question_id', 'value')
    .count('* as total')
  const counts = new Map<number, Map<string, number>>()
  for (const { question_id: id, value, total } of rows) {
    const own = counts.get(id) ?? new Map<string, number>()
    for (const option of [JSON.parse(value) as string | string[]].flat()) {
      own.set(option, (own.get(option) ?? 0) + Number(total))
    }
    counts.set(id, own)
  }
  return counts
}
