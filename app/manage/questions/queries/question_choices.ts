import type { I18n } from '@adonisjs/i18n'
import type { Option } from '#app/core/forms/option'
import type { Locale } from '#app/core/languages/locales'
import type { Text } from '#app/core/languages/content'
import type Question from '#app/questions/models/question'
import { canDecide } from '#app/questions/kinds'
import type { Question as Asked } from '#app/questions/question'
import { questionsOf } from '#app/questions/queries/questions_of'
import type { SetHome } from '#app/questions/set_home'

/** A question on whose answer another can hang, with the answers as boxes: `12:yes`. */
export interface Deciding {
  id: number
  label: Text
  answers: Option[]
}

export interface QuestionChoices {
  deciding: Deciding[]
  /** Questions that can be worded anew for some roles. */
  mains: Option[]
  /** The roles for whom another question is worded anew already, by that question's id. */
  worded: Map<string, string[]>
}

interface Reader {
  i18n: I18n
  locale: Locale
}

/** What a question of this set can hang on: those above it whose answers are known. */
export async function questionChoices(
  home: SetHome,
  question: Pick<Question, 'id' | 'kind'> | { id: null; kind: Question['kind'] },
  { i18n, locale }: Reader
): Promise<QuestionChoices> {
  const all = await questionsOf('setId' in home ? { id: home.setId } : home, locale)
  const own = all.findIndex(({ id }) => id === question.id)
  const above = own === -1 ? all : all.slice(0, own)
  return {
    deciding: above
      .filter(({ kind, hidden }) => canDecide(kind) && !hidden)
      .map(({ id, kind, label, options }) => ({
        id,
        label,
        answers:
          options.length > 0
            ? options
                .filter(({ hidden }) => !hidden)
                .map((option) => ({
                  value: `${id}:${option.value}`,
                  label: option.label.text,
                  lang: option.label.lang,
                }))
            : (kind === 'consent' ? ['yes'] : ['yes', 'no']).map((word) => ({
                value: `${id}:${word}`,
                label: i18n.t(`questions.answers.${word}`),
              })),
      })),
    mains: all
      .filter(
        ({ id, kind, variantOf }) =>
          id !== question.id && kind === question.kind && variantOf === null
      )
      .map(({ id, label }) => ({ value: String(id), label: label.text, lang: label.lang })),
    worded: wordedFor(all.filter(({ id, hidden }) => id !== question.id && !hidden)),
  }
}

function wordedFor(others: Asked[]): QuestionChoices['worded'] {
  const byMain = Map.groupBy(others, ({ variantOf }) => String(variantOf))
  return new Map(
    [...byMain].map(([main, wordings]) => [main, wordings.flatMap(({ audiences }) => audiences)])
  )
}
