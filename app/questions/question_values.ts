import type { Locale } from '#app/core/languages/locales'
import type { TypedTexts } from '#app/core/translations/texts'
import type { QuestionKind } from '#app/questions/kinds'
import type { Condition, QuestionSettings } from '#app/questions/question'

/** What is said of a question apart from its words. */
export interface QuestionValues {
  kind: QuestionKind
  /** The language it was written in. */
  locale: Locale
  required: boolean
  sensitive: boolean
  /** Days after the event's last one on which answers are erased; null: kept as the registration is. */
  eraseAfterDays: number | null
  settings: QuestionSettings
  audiences: string[]
  variantOf: number | null
  shownWhen: Condition | null
}

/** A question of which nothing is said but its kind and words. */
export const PLAIN = {
  required: false,
  sensitive: false,
  eraseAfterDays: null,
  settings: {},
  audiences: [],
  variantOf: null,
  shownWhen: null,
} satisfies Omit<QuestionValues, 'kind' | 'locale'>

export interface WantedOption {
  id?: number
  hidden: boolean
  texts: TypedTexts<'label'>
}

export interface QuestionWish {
  values: QuestionValues
  texts: TypedTexts<'label' | 'help'>
  /** Every option the question shall have, in order. */
  options: WantedOption[]
}

/** Its columns. Lists that say nothing are null. */
export function questionColumns(values: QuestionValues) {
  const { kind, locale, required, sensitive, eraseAfterDays, shownWhen } = values
  const listed = (list: unknown[]) => (list.length > 0 ? JSON.stringify(list) : null)
  return {
    kind,
    locale,
    required,
    sensitive,
    eraseAfterDays,
    settings: Object.keys(values.settings).length > 0 ? JSON.stringify(values.settings) : null,
    audiences: listed(values.audiences),
    variantOfQuestionId: values.variantOf,
    shownWhenQuestionId: shownWhen?.questionId ?? null,
    shownWhen: shownWhen ? JSON.stringify(shownWhen.values) : null,
  }
}
