import { byLocale } from '#app/core/languages/by_locale'
import { intlTag, type Locale } from '#app/core/languages/locales'

/** Languages that events are held in or interpreted into. No script: these are spoken. */
export const SPOKEN_LANGUAGES = ['sr', 'bg', 'ro', 'en', 'mk', 'hu', 'sq', 'de', 'fr'] as const

export type SpokenLanguage = (typeof SPOKEN_LANGUAGES)[number]

export function isSpokenLanguage(value: unknown): value is SpokenLanguage {
  return SPOKEN_LANGUAGES.includes(value as SpokenLanguage)
}

const names = byLocale((locale) => new Intl.DisplayNames(intlTag(locale), { type: 'language' }))

/** What a spoken language (`sr`, `bg`, `mk`) is called in the reader's locale: "srpski", "Bulgarian". */
export function spokenLanguageName(language: SpokenLanguage, locale: Locale): string {
  return names(locale).of(language) ?? language
}
