import encryption from '@adonisjs/core/services/encryption'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import type { AnswerValue } from '#app/questions/question'

/** An answer as it lies in the database. */
export interface KeptAnswer {
  value: string
  encrypted: boolean | number
}

const PURPOSE = 'answer'

type Client = Pick<QueryClientContract, 'from'>

/** What stands of one registration, by question. */
export async function readAnswers(
  client: Client,
  registrationId: number
): Promise<Map<number, AnswerValue>> {
  const answers = await readManyAnswers(client, [registrationId])
  return answers.get(registrationId) ?? new Map()
}

/** What stands of many, by registration; only of some questions where that is enough. */
export async function readManyAnswers(
  client: Client,
  registrationIds: readonly number[],
  questionIds?: readonly number[]
): Promise<Map<number, Map<number, AnswerValue>>> {
  const query = client
    .from('answers')
    .whereIn('registration_id', [...registrationIds])
    .orderBy('id')
    .select('registration_id', 'question_id', 'value', 'encrypted')
  if (questionIds) void query.whereIn('question_id', [...questionIds])
  const rows: (KeptAnswer & { registration_id: number; question_id: number })[] = await query
  const byRegistration = Map.groupBy(rows, (row) => row.registration_id)
  return new Map(
    [...byRegistration].map(([id, own]) => [
      id,
      new Map(own.map((row) => [row.question_id, valueOf(row)])),
    ])
  )
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
