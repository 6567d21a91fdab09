import { intlTag, type Locale } from '#app/core/languages/locales'

const formatters = new Map<Locale, Intl.ListFormat>()

/** Names in a sentence: "A, B and C", "A, B i C", "A, B и C", "A, B și C". */
export function listOf(names: string[], locale: Locale): string {
  let formatter = formatters.get(locale)
  if (!formatter) {
    formatter = new Intl.ListFormat(intlTag(locale), { type: 'conjunction' })
    formatters.set(locale, formatter)
  }
  return formatter.format(names)
}
