import { LOCALES, NATIVE_NAMES } from '#app/core/languages/locales'

/** The languages in which mails are written, each by its own name, for a field of a form. */
export function mailLanguages() {
  return LOCALES.map((value) => ({ value, label: NATIVE_NAMES[value].name, lang: value }))
}
