import { group, text, type Body } from '#app/core/forms/typed'
import { LOCALES, type Locale } from '#app/core/languages/locales'
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

function pairs<Field extends string>(fields: readonly Field[], of: (field: Field) => string) {
  return Object.fromEntries(fields.map((field) => [field, of(field)])) as Record<Field, string>
}
