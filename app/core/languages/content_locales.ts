import { LOCALES, type Locale } from '#app/core/languages/locales'

/** Languages that content is written in. Serbian counts once: its second script is derived. */
export const CONTENT_LANGUAGES = ['sr', 'bg', 'ro', 'en'] as const

export type ContentLanguage = (typeof CONTENT_LANGUAGES)[number]

export function contentLanguage(locale: Locale): ContentLanguage {
  return locale.slice(0, 2) as ContentLanguage
}

/** The locales in which content has rows when it is written in these languages, in the order of `LOCALES`. */
export function contentLocales(languages: readonly ContentLanguage[]): Locale[] {
  return LOCALES.filter((locale) => languages.includes(contentLanguage(locale)))
}
