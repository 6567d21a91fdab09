import type { TextsFields } from '#app/core/forms/texts_fields'
import { textsFields, typedTexts } from '#app/core/forms/texts_fields'
import { rows, text, texts, type Body } from '#app/core/forms/typed'
import type { Locale } from '#app/core/languages/locales'
import type { TranslatedRow } from '#app/core/translations/texts'
import { hasOptions, type QuestionKind } from '#app/questions/kinds'
import { MOST_OPTIONS } from '#app/questions/limits'
import type Question from '#app/questions/models/question'
import type { QuestionWish } from '#app/questions/question_values'
import { OPTION_TEXT_FIELDS, QUESTION_TEXT_FIELDS } from '#app/questions/question_texts'

export type OptionRow = { id: string; hidden: string; texts: TextsFields<'label'> }

/** A question as its form holds it. `depends` are answers to others, `12:yes`. */
export type QuestionForm = {
  locale: string
  required: string
  sensitive: string
  erase_after_days: string
  lowest: string
  highest: string
  whole: string
  most: string
  past: string
  audiences: string[]
  variant_of: string
  depends: string[]
  texts: TextsFields<'label' | 'help'>
  options: OptionRow[]
}

export function questionTyped(body: Body): QuestionForm {
  return {
    locale: text(body.locale),
    required: text(body.required),
    sensitive: text(body.sensitive),
    erase_after_days: text(body.erase_after_days),
    lowest: text(body.lowest),
    highest: text(body.highest),
    whole: text(body.whole),
    most: text(body.most),
    past: text(body.past),
    audiences: texts(body.audiences),
    variant_of: text(body.variant_of),
    depends: texts(body.depends),
    texts: typedTexts(body, QUESTION_TEXT_FIELDS),
    options: rows(body.options, MOST_OPTIONS).map(optionRow),
  }
}

export function optionRow(row: Body): OptionRow {
  return {
    id: text(row.id),
    hidden: text(row.hidden),
    texts: typedTexts(row, OPTION_TEXT_FIELDS),
  }
}

const OPTIONS_AT_FIRST = 3

/** What the form of a new question starts from. */
export function newQuestion(kind: QuestionKind, locale: Locale): QuestionForm {
  const empty = Array.from({ length: OPTIONS_AT_FIRST }, () => optionRow({}))
  return { ...questionTyped({}), locale, options: hasOptions(kind) ? empty : [] }
}

interface Words {
  texts: readonly TranslatedRow<'label' | 'help'>[]
  options: { id: number; hidden: boolean; texts: readonly TranslatedRow<'label'>[] }[]
}

/** The form of a question that stands. */
export function questionForm(question: Question, words: Words): QuestionForm {
  const { settings, shownWhen, ...said } = question.said
  const number = (value: number | null | undefined) => String(value ?? '')
  return {
    locale: said.locale,
    required: said.required ? '1' : '',
    sensitive: said.sensitive ? '1' : '',
    erase_after_days: number(said.eraseAfterDays),
    lowest: number(settings.lowest),
    highest: number(settings.highest),
    whole: settings.whole ? '1' : '',
    most: number(settings.most),
    past: settings.past ? '1' : '',
    audiences: said.audiences,
    variant_of: number(said.variantOf),
    depends: (shownWhen?.values ?? []).map((value) => `${shownWhen!.questionId}:${value}`),
    texts: textsFields(words.texts, QUESTION_TEXT_FIELDS),
    options: words.options.map((option) => ({
      id: String(option.id),
      hidden: option.hidden ? '1' : '',
      texts: textsFields(option.texts, OPTION_TEXT_FIELDS),
    })),
  }
}

/** The checked fields as a wish. What a kind has no use for is left out. */
export function questionWish(kind: QuestionKind, form: QuestionForm): QuestionWish {
  const number = (value: string) => (value === '' ? undefined : Number(value.replace(',', '.')))
  const [first] = form.depends
  const isNumber = kind === 'number'
  const settings = {
    ...(isNumber && { lowest: number(form.lowest), highest: number(form.highest) }),
    ...(isNumber && form.whole && { whole: true }),
    ...(kind === 'several_of' && { most: number(form.most) }),
    ...(kind === 'date' && form.past && { past: true }),
  }
  return {
    values: {
      kind,
      locale: form.locale as Locale,
      required: form.required === '1',
      sensitive: form.sensitive === '1',
      eraseAfterDays: number(form.erase_after_days) ?? null,
      settings: JSON.parse(JSON.stringify(settings)) as typeof settings,
      audiences: form.audiences,
      variantOf: number(form.variant_of) ?? null,
      shownWhen: first
        ? {
            questionId: Number(first.split(':')[0]),
            values: form.depends.map((answer) => answer.split(':')[1]),
          }
        : null,
    },
    texts: form.texts,
    options: hasOptions(kind)
      ? form.options.filter(isWorded).map((option) => ({
          ...(option.id ? { id: Number(option.id) } : {}),
          hidden: option.hidden === '1',
          texts: option.texts,
        }))
      : [],
  }
}

/** A row without any words asks for no option. */
export function isWorded({ texts: words }: OptionRow): boolean {
  return Object.values(words).some(({ label }) => label.trim())
}
