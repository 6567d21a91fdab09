import { isLocale, intlTag, type Locale } from '#app/core/languages/locales'
import { isSpokenLanguage, spokenLanguageName } from '#app/core/languages/spoken_languages'

export interface LanguageOption {
  value: string
  /** To choose by, the language's name in itself, since whoever needs it reads that; in the page's language where we have no page in it. */
  label: string
  lang: Locale
  interpreted: boolean
}

/** The languages of an event for its readers, as one chooses among them. */
export function languageOptions(
  languages: { code: string; interpreted: boolean }[],
  page: Locale
): LanguageOption[] {
  return languages.map(({ code, interpreted }) => {
    const lang = localeOf(code, page)
    const name = isSpokenLanguage(code) ? spokenLanguageName(code, lang) : code
    const label = name.charAt(0).toLocaleUpperCase(intlTag(lang)) + name.slice(1)
    return { value: code, label, lang, interpreted }
  })
}

/** The same for whoever reads about them: each name is the page's word for it, as it stands in a sentence. */
export function languagesRead(
  languages: { code: string; interpreted: boolean }[],
  page: Locale
): LanguageOption[] {
  return languages.map(({ code, interpreted }) => ({
    value: code,
    label: isSpokenLanguage(code) ? spokenLanguageName(code, page) : code,
    lang: page,
    interpreted,
  }))
}

function localeOf(code: string, page: Locale): Locale {
  if (code === 'sr') return page === 'sr-Cyrl' ? 'sr-Cyrl' : 'sr-Latn'
  return isLocale(code) ? code : page
}
