import type { Locale } from '#app/core/languages/locales'
import { commaBelow } from '#app/core/languages/romanian'
import { hashToken } from '#app/core/tokens'

/** The words of a thing in one language, by field; a field without words is null. */
export type Texts<Field extends string> = Record<Field, string | null>

export type Origin = 'written' | 'derived' | 'corrected'

/** A row of `<thing>_translations` without its keys. */
export type TranslatedRow<Field extends string> = Texts<Field> & {
  locale: Locale
  origin: Origin
  /** What the text it was made from said then, as `textHash`; null where it was made from none. */
  sourceHash: string | null
  /** The words behind that hash, field by field; null where there are none, or nobody kept them. */
  madeFrom: Texts<Field> | null
}

/** One field of one language, as a form names it: `bg.title`. */
export type TextPath = `${Locale}.${string}`

/** What a form holds: some fields of some languages. A field that is absent stays as it is; an empty one is taken away. */
export type TypedTexts<Field extends string> = Partial<Record<Locale, Partial<Texts<Field>>>>

/** One text that stands for all fields of a row, to see later whether any of them changed. */
export function textHash(texts: object, fields: readonly string[]): string {
  return hashToken(hashedWords(texts, fields))
}

/** What stands behind `textHash`: the words in the order of their fields. */
export function hashedWords(texts: object, fields: readonly string[]): string {
  const words = texts as Record<string, string | null | undefined>
  return JSON.stringify(fields.map((field) => words[field] ?? ''))
}

/** The fields of `hashedWords` again. */
export function wordsBehind<Field extends string>(
  hashed: string,
  fields: readonly Field[]
): Texts<Field> {
  const words = JSON.parse(hashed) as string[]
  return textsOf(fields, (_, index) => words[index] || null)
}

function textsOf<Field extends string>(
  fields: readonly Field[],
  of: (field: Field, index: number) => string | null
): Texts<Field> {
  return Object.fromEntries(fields.map((field, index) => [field, of(field, index)])) as Texts<Field>
}

/** Words as they are kept: trimmed, line breaks as one character, Romanian with its own letters. */
export function tidyText(text: string | null | undefined, locale: Locale): string | null {
  const trimmed = text?.replace(/\r\n?/g, '\n').trim()
  if (!trimmed) return null
  return locale === 'ro' ? commaBelow(trimmed) : trimmed.normalize('NFC')
}

export function isEmpty(texts: object | undefined, fields: readonly string[]): boolean {
  const words = (texts ?? {}) as Record<string, string | null | undefined>
  return fields.every((field) => !words[field])
}
