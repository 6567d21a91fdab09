import { isSerbian, type Locale } from '#app/core/languages/locales'

/**
 * A written date with its month in the genitive, which Serbian has after a preposition and `Intl` does not give:
 * 12. март is 12. марта, септембар loses its vowel. Other languages have one form.
 */
export function monthInGenitive(date: string, month: string, locale: Locale): string {
  if (!isSerbian(locale)) return date
  const [a, r] = locale === 'sr-Cyrl' ? ['а', 'р'] : ['a', 'r']
  const stem = /бар$|bar$/.test(month) ? month.slice(0, -2) + r : month
  return date.replaceAll(month, stem + a)
}
