import encryption from '@adonisjs/core/services/encryption'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import type { AnswerValue } from '#app/questions/question'

/** An answer as it lies in the database. */
export interface KeptAnswer {
  value: string
  encrypted: boolean | number
}

const PURPOSE = 'answer'

/** What stands of one registration, by question. */
export async function readAnswers(
  client: Pick<QueryClientContract, 'from'>,
  registrationId: number
): Promise<Map<number, AnswerValue>> {
  const rows: (KeptAnswer & { question_id: number })[] = await client
    .from('answers')
    .where('registration_id', registrationId)
    .orderBy('id')
    .select('question_id', 'value', 'encrypted')
  return new Map(rows.map((row) => [row.question_id, valueOf(row)]))
}

/** A kept answer again. One that this installation can't read any more, because its key is another, is empty. */
export function valueOf({ value, encrypted }: KeptAnswer): AnswerValue {
  if (!encrypted) return JSON.parse(value) as AnswerValue
  return encryption.decrypt<AnswerValue>(value, PURPOSE) ?? ''
}

/** The columns of an answer. */
export function keptValue(sensitive: boolean, value: AnswerValue): KeptAnswer {
  return sensitive
    ? { value: encryption.encrypt(value, { purpose: PURPOSE }), encrypted: true }
    : { value: JSON.stringify(value), encrypted: false }
}
