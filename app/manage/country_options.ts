import { countries } from '#app/core/languages/countries'
import type { Locale } from '#app/core/languages/locales'

/** Countries to choose from, the near ones first. */
export function countryOptions(locale: Locale) {
  const { near, far } = countries(locale)
  return [...near, ...far].map(({ code, name }) => ({ value: code, label: name }))
}
