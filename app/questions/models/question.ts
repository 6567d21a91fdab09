import type { Locale } from '#app/core/languages/locales'
import type { QuestionKind } from '#app/questions/kinds'
import type { Condition, QuestionSettings } from '#app/questions/question'
import type { QuestionValues } from '#app/questions/question_values'
import { QuestionSchema } from '#database/schema'

export default class Question extends QuestionSchema {
  declare kind: QuestionKind
  declare locale: Locale

  /** The answer to another question that calls for this one. */
  get condition(): Condition | null {
    if (this.shownWhenQuestionId === null) return null
    const values = JSON.parse(this.shownWhen ?? '[]') as string[]
    return { questionId: this.shownWhenQuestionId, values }
  }

  /** What is said of it apart from its words. */
  get said(): QuestionValues {
    return {
      kind: this.kind,
      locale: this.locale,
      required: this.required,
      sensitive: this.sensitive,
      eraseAfterDays: this.eraseAfterDays,
      settings: this.settings ? (JSON.parse(this.settings) as QuestionSettings) : {},
      audiences: this.audiences ? (JSON.parse(this.audiences) as string[]) : [],
      variantOf: this.variantOfQuestionId,
      shownWhen: this.condition,
    }
  }
}
