import { contentLanguage } from '#app/core/languages/content_locales'
import { LOCALES, isSerbian, type Locale } from '#app/core/languages/locales'
import { serbianPair } from '#app/core/translations/serbian_pair'
import {
  isEmpty,
  textHash,
  tidyText,
  type Texts,
  type TranslatedRow,
  type TypedTexts,
} from '#app/core/translations/texts'

export interface TranslationEdit<Field extends string> {
  fields: readonly Field[]
  stored: readonly TranslatedRow<Field>[]
  typed: TypedTexts<Field>
  /** The language the thing is written in; the others are translations of it. */
  source: Locale
  /** The language it was written in before, where that changes. */
  formerSource?: Locale
  /** Translations that somebody found still right although the source changed. */
  stillRight?: readonly Locale[]
}

type Rows<Field extends string> = readonly TranslatedRow<Field>[]

/** The row that others are translated from: in Serbian the script it was written in. */
function sourceRow<Row extends { locale: string; origin: string }>(
  rows: readonly Row[],
  source: Locale
): Row | undefined {
  const same = rows.filter(
    (row) => contentLanguage(row.locale as Locale) === contentLanguage(source)
  )
  return same.find((row) => row.origin === 'written') ?? same[0]
}

/** The rows a form asks for: what was typed, the other Serbian script, and which translations are out of date. */
export function planTranslations<Field extends string>(
  edit: TranslationEdit<Field>
): TranslatedRow<Field>[] {
  const { fields, stored, stillRight = [] } = edit
  const typed = withStored(edit)
  const written = LOCALES.filter((locale) => !isSerbian(locale) && !isEmpty(typed[locale], fields))
  const serbian = serbianPair({
    fields,
    stored: Object.fromEntries(stored.map((row) => [row.locale, row])),
    typed,
    stillRight: stillRight.some(isSerbian),
  })
  const rows: Rows<Field> = [
    ...serbian,
    ...written.map((locale) => ({
      ...typed[locale],
      locale,
      origin: 'written' as const,
      sourceHash: null,
    })),
  ]
  return rows.map((row) =>
    row.origin === 'written' ? { ...row, sourceHash: hashFor(row, rows, edit) } : row
  )
}

/** Whether a row follows a text that has changed since. */
export function isOutOfDate<Field extends string>(
  row: TranslatedRow<Field>,
  rows: Rows<Field>,
  source: Locale,
  fields: readonly Field[]
): boolean {
  const from =
    row.origin === 'written'
      ? sourceRow(rows, source)
      : rows.find((other) => isSerbian(other.locale) && other.origin === 'written')
  return Boolean(row.sourceHash && from && row.sourceHash !== textHash(from, fields))
}

function withStored<Field extends string>({ fields, stored, typed }: TranslationEdit<Field>) {
  const texts = LOCALES.map((locale) => {
    const before = stored.find((row) => row.locale === locale)
    const now = fields.map((field) => {
      const text = typed[locale]?.[field]
      return [field, text === undefined ? (before?.[field] ?? null) : tidyText(text, locale)]
    })
    return [locale, Object.fromEntries(now)]
  })
  return Object.fromEntries(texts) as Record<Locale, Texts<Field>>
}

function hashFor<Field extends string>(
  row: TranslatedRow<Field>,
  rows: Rows<Field>,
  edit: TranslationEdit<Field>
): string | null {
  const { fields, stored, source, formerSource = source, stillRight = [] } = edit
  const from = sourceRow(rows, source)
  if (!from || from === row) return null
  const before = stored.find((old) => old.locale === row.locale)
  const formerFrom = sourceRow(stored, formerSource)
  const touched = !before || textHash(before, fields) !== textHash(row, fields)
  const wasRight = !formerFrom || !isOutOfDate(before ?? row, stored, formerSource, fields)
  if (touched || stillRight.includes(row.locale)) return textHash(from, fields)
  if (formerSource !== source && wasRight) return textHash(from, fields)
  return before.sourceHash ?? (formerFrom ? textHash(formerFrom, fields) : null)
}
