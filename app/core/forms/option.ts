import type { Text, TextLang } from '#app/core/languages/content'
import { compareIn } from '#app/core/languages/compare'
import type { Locale } from '#app/core/languages/locales'

/** One choice of a list, as `select.control` and `choice` take it. */
export interface Option {
  value: string
  label: string
  lang?: TextLang
}

export function option(value: number | string, { text, lang }: Text): Option {
  return { value: String(value), label: text, lang }
}

/** Choices in the order a reader looks for them. */
export function sortOptions(options: Option[], locale: Locale): Option[] {
  const compare = compareIn(locale)
  return options.sort((one, other) => compare(one.label, other.label))
}
