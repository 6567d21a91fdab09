import db from '@adonisjs/lucid/services/db'
import type { TranslatedRow, TypedTexts } from '#app/core/translations/texts'
import { readManyTranslations } from '#app/core/translations/write'
import type { Template } from '#app/questions/actions/copy_questions'
import Question from '#app/questions/models/question'
import { OPTION_TRANSLATIONS, QUESTION_TRANSLATIONS } from '#app/questions/question_texts'

/** The questions of a set that are still asked, ready to be copied elsewhere. */
export async function templatesOf(setId: number): Promise<Template[]> {
  const questions = await Question.query()
    .where('question_set_id', setId)
    .whereNull('hidden_at')
    .orderBy(['position', 'id'])
  const ids = questions.map(({ id }) => id)
  const words = await readManyTranslations(db, QUESTION_TRANSLATIONS, ids)
  const options: { id: number; question_id: number }[] = await db
    .from('options')
    .whereIn('question_id', ids)
    .whereNull('hidden_at')
    .orderBy(['position', 'id'])
  const labels = await readManyTranslations(
    db,
    OPTION_TRANSLATIONS,
    options.map(({ id }) => id)
  )
  return questions.map((question) => ({
    key: String(question.id),
    wish: {
      values: {
        ...question.said,
        variantOf: null,
        shownWhen: null,
      },
      texts: typed(words.get(question.id) ?? []),
      options: options
        .filter((option) => option.question_id === question.id)
        .map((option) => ({ hidden: false, texts: typed(labels.get(option.id) ?? []) })),
    },
    shownWhen: question.condition && {
      key: String(question.condition.questionId),
      values: question.condition.values.map((value) => placeOf(value, question, options)),
    },
    variantOf: question.variantOfQuestionId ? String(question.variantOfQuestionId) : null,
  }))
}

function typed<Field extends string>(rows: readonly TranslatedRow<Field>[]): TypedTexts<Field> {
  return Object.fromEntries(rows.map((row) => [row.locale, row])) as unknown as TypedTexts<Field>
}

/** An option by its place among those of the question that it decides with. */
function placeOf(
  value: string,
  { condition }: Question,
  options: { id: number; question_id: number }[]
): number | string {
  const siblings = options.filter((option) => option.question_id === condition?.questionId)
  const place = siblings.findIndex(({ id }) => String(id) === value)
  return place === -1 ? value : place
}
