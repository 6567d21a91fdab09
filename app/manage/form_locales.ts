import { LOCALES, NATIVE_NAMES } from '#app/core/languages/locales'

/** The languages a form asks for words in, each in its own name. */
export const FORM_LOCALES = LOCALES.map((value) => ({
  value,
  label: NATIVE_NAMES[value].name,
  lang: value,
}))
