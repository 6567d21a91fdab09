import { group, text, type Body } from '#app/core/forms/typed'
import { isSerbian, LOCALES, otherSerbian, type Locale } from '#app/core/languages/locales'
import type { Texts } from '#app/core/translations/texts'

/** The words of a thing as a form holds them: `texts[bg][name]`, every field of every language. */
export type TextsFields<Field extends string> = Record<Locale, Record<Field, string>>

export function everyLocale<T>(make: (locale: Locale) => T): Record<Locale, T> {
  return Object.fromEntries(LOCALES.map((locale) => [locale, make(locale)])) as Record<Locale, T>
}

/** The words that were typed. */
export function typedTexts<Field extends string>(body: Body, fields: readonly Field[]) {
  return everyLocale((locale) => {
    const words = group(group(body.texts)[locale])
    return pairs(fields, (field) => text(words[field]))
  })
}

/** The words that stand, for the form's first look. */
export function textsFields<Field extends string>(
  rows: readonly (Partial<Texts<Field>> & { locale: string })[],
  fields: readonly Field[]
): TextsFields<Field> {
  return everyLocale((locale) => {
    const row = rows.find((one) => one.locale === locale)
    return pairs(fields, (field) => row?.[field] ?? '')
  })
}

/**
 * The path of a text that must stand in the language a thing is written in and doesn't; null where it does. In
 * Serbian either script will do.
 */
export function missingText<Field extends string>(
  texts: TextsFields<Field>,
  field: Field,
  locale: Locale
): string | null {
  const scripts = isSerbian(locale) ? [locale, otherSerbian(locale)] : [locale]
  return scripts.some((script) => texts[script][field].trim()) ? null : `texts.${locale}.${field}`
}

function pairs<Field extends string>(fields: readonly Field[], of: (field: Field) => string) {
  return Object.fromEntries(fields.map((field) => [field, of(field)])) as Record<Field, string>
}
