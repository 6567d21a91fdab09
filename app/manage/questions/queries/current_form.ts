import db from '@adonisjs/lucid/services/db'
import { readManyTranslations, readTranslations } from '#app/core/translations/write'
import { questionForm, type QuestionForm } from '#app/manage/questions/question_form'
import type Question from '#app/questions/models/question'
import { OPTION_TRANSLATIONS, QUESTION_TRANSLATIONS } from '#app/questions/question_texts'

/** The form of a question as it would be opened now. */
export async function currentForm(question: Question): Promise<QuestionForm> {
  const options: { id: number; hidden_at: unknown }[] = await db
    .from('options')
    .where('question_id', question.id)
    .orderBy(['position', 'id'])
  const ids = options.map(({ id }) => id)
  const words = await readManyTranslations(db, OPTION_TRANSLATIONS, ids)
  return questionForm(question, {
    texts: await readTranslations(db, QUESTION_TRANSLATIONS, question.id),
    options: options.map(({ id, hidden_at: hiddenAt }) => ({
      id,
      hidden: hiddenAt !== null,
      texts: words.get(id) ?? [],
    })),
  })
}
