import type { Locale } from '#app/core/languages/locales'

/** What is the same for all readers of one language is made once for each of them, when the first asks. Nobody may change it. */
export function byLocale<Made>(make: (locale: Locale) => Made): (locale: Locale) => Made {
  const made = new Map<Locale, Made>()
  return (locale) => {
    if (!made.has(locale)) made.set(locale, make(locale))
    return made.get(locale)!
  }
}
