import { clock } from '#app/core/clock'
import type { Trx } from '#app/core/database'
import { toSql } from '#app/core/columns'
import { editTexts } from '#app/core/translations/edit_texts'
import type { FormerAnswer } from '#app/questions/former_answers'
import type Question from '#app/questions/models/question'
import { OPTION_TRANSLATIONS } from '#app/questions/question_texts'
import type { WantedOption } from '#app/questions/question_values'

/**
 * Makes the options of a question those wanted. One that is gone but was chosen stays readable in old answers: it is
 * only no longer offered. Answers whether anything changed.
 */
export async function writeOptions(
  trx: Trx,
  question: Question,
  wanted: WantedOption[]
): Promise<boolean> {
  const standing: { id: number; position: number; hidden_at: unknown }[] = await trx
    .from('options')
    .where('question_id', question.id)
    .orderBy(['position', 'id'])
  let changed = false
  const gone = standing.filter(({ id }) => !wanted.some((option) => option.id === id))
  const kept: WantedOption[] = [...wanted]
  for (const { id } of gone) {
    const isKept = (await wasChosen(trx, question, id)) || (await stoodBefore(trx, question, id))
    if (isKept) kept.push({ id, hidden: true, texts: {} })
    else {
      await removeOption(trx, id)
      changed = true
    }
  }
  for (const [position, option] of kept.entries()) {
    const before = standing.find(({ id }) => id === option.id)
    const hiddenAt = option.hidden ? (before?.hidden_at ?? toSql(clock.now())) : null
    const id = before
      ? before.id
      : await insertOption(trx, { question_id: question.id, position, hidden_at: hiddenAt })
    const moved = before?.position !== position || (before.hidden_at === null) === option.hidden
    if (before && moved) {
      await trx.from('options').where('id', id).update({ position, hidden_at: hiddenAt })
    }
    const locales = await editTexts(trx, OPTION_TRANSLATIONS, id, {
      typed: option.texts,
      source: question.locale,
    })
    changed ||= moved || locales.length > 0
  }
  return changed
}

async function insertOption(trx: Trx, row: Record<string, unknown>): Promise<number> {
  const [{ id }]: { id: number }[] = await trx.knexClient('options').insert(row).returning('id')
  return id
}

export async function removeOption(trx: Trx, id: number) {
  await trx.from('option_translations').where('option_id', id).delete()
  await trx.from('options').where('id', id).delete()
}

/** Whether anybody's answer holds an option. Encrypted answers tell nobody what they hold. */
async function wasChosen(
  trx: Pick<Trx, 'from'>,
  { id, sensitive }: Pick<Question, 'id' | 'sensitive'>,
  optionId: number
): Promise<boolean> {
  const found = await trx
    .from('answers')
    .where('question_id', id)
    .if(!sensitive, (query) => query.whereLike('value', `%"${optionId}"%`))
    .first()
  return found !== null
}

/** Whether it stands in an answer that may come back: one from before a change that waits for the organiser's yes. */
async function stoodBefore(
  trx: Pick<Trx, 'from'>,
  { id, questionSetId }: Pick<Question, 'id' | 'questionSetId'>,
  optionId: number
): Promise<boolean> {
  const rows: { before_change: string }[] = await trx
    .from('registrations')
    .join('question_sets', 'question_sets.event_id', 'registrations.event_id')
    .where('question_sets.id', questionSetId)
    .whereLike('before_change', `%"questionId":${id},%`)
    .select('before_change')
  return rows.some(({ before_change: kept }) => {
    const { answers = [] } = JSON.parse(kept) as { answers?: FormerAnswer[] }
    return answers.some(({ questionId, row }) => questionId === id && mayHold(row, optionId))
  })
}

function mayHold(row: FormerAnswer['row'], optionId: number): boolean {
  return row !== null && (Boolean(row.encrypted) || row.value.includes(`"${optionId}"`))
}
