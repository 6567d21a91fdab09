import vine from '@vinejs/vine'
import type { I18n } from '@adonisjs/i18n'
import type { FormErrors } from '#app/core/form_errors'
import { without, type RowCommand } from '#app/core/forms/row_command'
import { everyLocale, missingText } from '#app/core/forms/texts_fields'
import { LOCALES } from '#app/core/languages/locales'
import {
  isWorded,
  optionRow,
  type OptionRow,
  type QuestionForm,
} from '#app/manage/questions/question_form'
import { hasOptions, type QuestionKind } from '#app/questions/kinds'
import { LATEST_ERASURE_DAYS, MOST_OPTIONS } from '#app/questions/limits'

const decimal = () =>
  vine
    .number()
    .parse((typed) => (typeof typed === 'string' ? typed.replace(',', '.') : typed))
    .min(-1_000_000_000)
    .max(1_000_000_000)
    .nullable()

export const questionRules = vine.create({
  locale: vine.enum(LOCALES),
  texts: vine.object(
    everyLocale(() =>
      vine.object({
        label: vine.string().trim().maxLength(500).nullable(),
        help: vine.string().trim().maxLength(1000).nullable(),
      })
    )
  ),
  options: vine.array(
    vine.object({
      id: vine.number().withoutDecimals().positive().nullable(),
      texts: vine.object(
        everyLocale(() => vine.object({ label: vine.string().trim().maxLength(300).nullable() }))
      ),
    })
  ),
  lowest: decimal(),
  highest: decimal(),
  most: vine.number().withoutDecimals().min(1).max(MOST_OPTIONS).nullable(),
  erase_after_days: vine.number().withoutDecimals().min(0).max(LATEST_ERASURE_DAYS).nullable(),
})

/** What a question may hang on and be, besides its own words. */
export interface Known {
  kind: QuestionKind
  /** Answers that another question can hang on, `12:yes`. */
  deciding: string[]
  /** Questions that this one may word anew. */
  mains: string[]
  /** The roles for whom another wording of each is meant already. */
  worded: ReadonlyMap<string, readonly string[]>
  roles: readonly string[]
  /** Options that it has. */
  optionIds: string[]
}

/** What is wrong with a form beyond its single fields, each of which may be wrong as well; messages by path. */
export function questionProblems(form: QuestionForm, known: Known, i18n: I18n): FormErrors {
  const errors: FormErrors = {}
  const say = (path: string, word: string) => {
    errors[path] ??= i18n.t(`questions.manage.problems.${word}`)
  }
  const source = LOCALES.find((locale) => locale === form.locale)
  const unnamed = source && missingText(form.texts, 'label', source)
  if (unnamed) say(unnamed, 'label')
  for (const [index, option] of form.options.entries()) {
    if (option.id && !known.optionIds.includes(option.id)) say(`options.${index}.texts`, 'option')
    const missing = source && isWorded(option) && missingText(option.texts, 'label', source)
    if (missing) say(`options.${index}.${missing}`, 'option')
  }
  for (const path of sameWords(form.options)) say(path, 'twice')
  const offered = form.options.filter(isOffered)
  if (hasOptions(known.kind) && offered.length < 2) say('options', 'options')
  const [lowest, highest] = [form.lowest, form.highest].map((value) =>
    value === '' ? null : Number(value.replace(',', '.'))
  )
  if (lowest !== null && highest !== null && lowest > highest) say('highest', 'range')
  if (form.depends.some((answer) => !known.deciding.includes(answer))) say('depends', 'gone')
  const asked = new Set(form.depends.map((answer) => answer.split(':')[0]))
  if (asked.size > 1) say('depends', 'two')
  if (form.audiences.some((role) => !known.roles.includes(role))) say('audiences', 'gone')
  if (form.variant_of) {
    if (!known.mains.includes(form.variant_of)) say('variant_of', 'gone')
    else if (form.audiences.length === 0) say('audiences', 'audience')
    const taken = known.worded.get(form.variant_of) ?? []
    if (form.audiences.some((role) => taken.includes(role))) say('audiences', 'worded')
  }
  return errors
}

const isOffered = (option: OptionRow) => isWorded(option) && option.hidden !== '1'

/** Where an option is called like one before it, in the same language: nobody could tell them apart. */
function sameWords(options: OptionRow[]): string[] {
  return LOCALES.flatMap((locale) => {
    const seen = new Set<string>()
    return options.flatMap((option, index) => {
      const words = isOffered(option) ? wordsOf(option.texts[locale].label) : ''
      if (!words) return []
      if (seen.has(words)) return [`options.${index}.texts.${locale}.label`]
      seen.add(words)
      return []
    })
  })
}

/** The same for two spellings that look alike: with other spaces or capitals. */
function wordsOf(label: string): string {
  return label.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()
}

/** Rows more or less, or in another order. */
export function changeOptions(form: QuestionForm, { name, at: [index] }: RowCommand): QuestionForm {
  const { options } = form
  switch (name) {
    case 'add':
      return { ...form, options: [...options, optionRow({})].slice(0, MOST_OPTIONS) }
    case 'remove':
      return { ...form, options: without(options, index) }
    case 'move_up': {
      const one = options[index]
      if (!one || index < 1) return form
      const others = without(options, index)
      return { ...form, options: [...others.slice(0, index - 1), one, ...others.slice(index - 1)] }
    }
    default:
      return form
  }
}
