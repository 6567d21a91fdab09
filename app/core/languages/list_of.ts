import { byLocale } from '#app/core/languages/by_locale'
import { intlTag, type Locale } from '#app/core/languages/locales'

const formatter = byLocale(
  (locale) => new Intl.ListFormat(intlTag(locale), { type: 'conjunction' })
)

/** Names in a sentence: "A, B and C", "A, B i C", "A, B и C", "A, B și C". */
export function listOf(names: string[], locale: Locale): string {
  return formatter(locale).format(names)
}
