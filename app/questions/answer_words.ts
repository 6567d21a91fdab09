import type { I18n } from '@adonisjs/i18n'
import type { Text, TextLang } from '#app/core/languages/content'
import { countryName } from '#app/core/languages/countries'
import { longDate } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'
import { readablePhone } from '#app/core/phone'
import { nameLocale } from '#app/people/name_locale'
import type { AnswerValue, Question } from '#app/questions/question'

/** Words whose language is known, or nobody's in particular: what somebody typed. */
export type AnswerWords = Omit<Text, 'lang'> & {
  lang?: TextLang
  /** The organisation of the directory that they name. */
  organisation?: number
}

/** An answer in words, one for each option that was ticked. An option that has been hidden since keeps its words. */
export function answerWords(
  { kind, options }: Question,
  value: AnswerValue,
  { i18n, locale }: { i18n: I18n; locale: Locale }
): AnswerWords[] {
  const values = [value].flat()
  switch (kind) {
    case 'one_of':
    case 'several_of':
    case 'scale':
      return options.filter((option) => values.includes(option.value)).map(({ label }) => label)
    case 'yes_no':
    case 'consent':
      return values.map((word) => ({ text: i18n.t(`questions.answers.${word}`) }))
    case 'country':
      return values.map((code) => ({ text: countryName(code, locale) }))
    case 'date':
      return values.map((day) => ({ text: longDate(day, locale) }))
    case 'phone':
      return values.map((number) => ({ text: readablePhone(number) }))
    case 'number':
      return values.map((number) => ({ text: i18n.formatNumber(Number(number)) }))
    default:
      return values.map((text) => ({ text, lang: nameLocale(text, null, locale) }))
  }
}
