import { byLocale } from '#app/core/languages/by_locale'
import { intlTag, type Locale } from '#app/core/languages/locales'

const collator = byLocale((locale) => new Intl.Collator(intlTag(locale), { numeric: true }))

/**
 * The order of texts for a reader, to give to `sort`: in Serbian Latin dž comes after d, lj after l, nj after n.
 * Numbers inside count as numbers. For lists loaded whole; the database orders by search key.
 */
export function compareIn(locale: Locale): (one: string, other: string) => number {
  return collator(locale).compare
}
