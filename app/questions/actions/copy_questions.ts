import { record, type Actor } from '#app/activity/record'
import { transaction, type Trx } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import { countOf, insertQuestion } from '#app/questions/actions/add_question'
import { MOST_QUESTIONS } from '#app/questions/limits'
import type QuestionSet from '#app/questions/models/question_set'
import type { QuestionWish } from '#app/questions/question_values'
import { findSet, type SetHome } from '#app/questions/set_home'

/** A question to be copied; what it hangs on and whose wording it is are named by the keys of others in the list. */
export interface Template {
  key: string
  wish: QuestionWish
  /** The values are those of options by their place, or `yes` and `no`. */
  shownWhen: { key: string; values: (number | string)[] } | null
  variantOf: string | null
}

interface Copying {
  home: SetHome
  templates: readonly Template[]
  actor: Actor
}

/** Adds questions that stand elsewhere, all or none, with what hangs on what. Answers how many. */
export function copyQuestions({
  home,
  templates,
  actor,
}: Copying): Promise<Result<number, { reason: 'too_many' }>> {
  return transaction(async (trx) => {
    const set = await findSet(trx, home)
    if ((await countOf(trx, set)) + templates.length > MOST_QUESTIONS) return refuse('too_many')
    await insertAll(trx, set, templates)
    await record(
      trx,
      'question.copied',
      { questionSetId: set.id },
      {
        actor,
        subject: { type: 'question_set', id: set.id },
        eventId: set.eventId,
        organisationId: set.organisationId,
        details: { number: templates.length },
      }
    )
    return done(templates.length)
  })
}

export async function insertAll(trx: Trx, set: QuestionSet, templates: readonly Template[]) {
  const made = new Map<string, { id: number; options: number[] }>()
  for (const { key, wish, shownWhen, variantOf } of templates) {
    const parent = shownWhen && made.get(shownWhen.key)
    const { id } = await insertQuestion(trx, set, {
      ...wish,
      values: {
        ...wish.values,
        variantOf: (variantOf && made.get(variantOf)?.id) || null,
        shownWhen: parent
          ? {
              questionId: parent.id,
              values: shownWhen.values.map((value) =>
                typeof value === 'number' ? String(parent.options[value]) : value
              ),
            }
          : null,
      },
    })
    made.set(key, { id, options: await optionIds(trx, id) })
  }
}

async function optionIds(trx: Trx, questionId: number): Promise<number[]> {
  const rows: { id: number }[] = await trx
    .from('options')
    .where('question_id', questionId)
    .orderBy(['position', 'id'])
    .select('id')
  return rows.map(({ id }) => id)
}
