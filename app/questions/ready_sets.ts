import i18nManager from '@adonisjs/i18n/services/main'
import { isSerbian, LOCALES, type Locale } from '#app/core/languages/locales'
import type { TypedTexts } from '#app/core/translations/texts'
import type { Template } from '#app/questions/actions/copy_questions'
import type { QuestionKind } from '#app/questions/kinds'
import type { QuestionSettings } from '#app/questions/question'
import { PLAIN } from '#app/questions/question_values'

interface ReadyQuestion {
  key: string
  kind: QuestionKind
  required?: boolean
  help?: boolean
  options?: string[]
  settings?: QuestionSettings
  shownWhen?: { key: string; values: (number | string)[] }
  /** Sensitive: encrypted, and erased this many days after the event. */
  eraseAfterDays?: number
}

const PASSENGERS_ERASED_AFTER = 7

/** Sets that events often need. Their words stand in the catalogues: `questions.ready.<set>.<question>`. */
const SETS = {
  dietary: [
    {
      key: 'diet',
      kind: 'several_of',
      options: ['vegetarian', 'vegan', 'fasting', 'halal', 'gluten_free', 'lactose_free', 'other'],
    },
    { key: 'details', kind: 'text', help: true, shownWhen: { key: 'diet', values: [6] } },
  ],
  accessibility: [
    {
      key: 'needs',
      kind: 'several_of',
      options: ['step_free', 'seat', 'sign_language', 'captions', 'assistant', 'other'],
    },
    { key: 'details', kind: 'long_text', help: true, shownWhen: { key: 'needs', values: [5] } },
  ],
  interpretation: [
    { key: 'needed', kind: 'yes_no', help: true },
    {
      key: 'language',
      kind: 'one_of',
      required: true,
      options: ['serbian', 'bulgarian', 'romanian', 'english'],
      shownWhen: { key: 'needed', values: ['yes'] },
    },
  ],
  travel: [
    { key: 'from', kind: 'text' },
    { key: 'by', kind: 'one_of', options: ['car', 'bus', 'train', 'plane', 'organised'] },
    { key: 'parking', kind: 'yes_no', shownWhen: { key: 'by', values: [0] } },
    { key: 'arrives', kind: 'date' },
    { key: 'night', kind: 'yes_no' },
  ],
  passengers: [
    { key: 'document', kind: 'one_of', required: true, options: ['passport', 'card'] },
    { key: 'number', kind: 'text', required: true, help: true },
    { key: 'birth', kind: 'date', required: true, settings: { past: true } },
    { key: 'nationality', kind: 'country', required: true },
    { key: 'phone', kind: 'phone', required: true, help: true },
  ].map((question) => ({ ...question, eraseAfterDays: PASSENGERS_ERASED_AFTER })),
} as Record<string, ReadyQuestion[]>

export const READY_SETS = Object.keys(SETS)

/** The questions of a ready set in every language, written in this one; null when there is no such set. */
export function readySet(name: string, source: Locale): Template[] | null {
  if (!READY_SETS.includes(name)) return null
  const locale = source === 'sr-Latn' ? 'sr-Cyrl' : source
  return SETS[name].map((question) => {
    const path = `questions.ready.${name}.${question.key}`
    return {
      key: question.key,
      wish: {
        values: {
          ...PLAIN,
          kind: question.kind,
          locale,
          required: question.required ?? false,
          settings: question.settings ?? {},
          sensitive: question.eraseAfterDays !== undefined,
          eraseAfterDays: question.eraseAfterDays ?? null,
        },
        texts: words((t) => ({
          label: t(`${path}.label`),
          help: question.help ? t(`${path}.help`) : null,
        })),
        options: (question.options ?? []).map((option) => ({
          hidden: false,
          texts: words((t) => ({ label: t(`${path}.options.${option}`) })),
        })),
      },
      shownWhen: question.shownWhen ?? null,
      variantOf: null,
    }
  })
}

/** In every language of the catalogues; the second Serbian script follows from the first. */
function words<Field extends string>(
  of: (t: (key: string) => string) => Record<Field, string | null>
): TypedTexts<Field> {
  const written = LOCALES.filter((locale) => !isSerbian(locale) || locale === 'sr-Cyrl')
  const texts = written.map((locale) => {
    const i18n = i18nManager.locale(locale)
    return [locale, of((key) => i18n.t(key))]
  })
  return Object.fromEntries(texts) as TypedTexts<Field>
}
