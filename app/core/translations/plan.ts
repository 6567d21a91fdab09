import { LOCALES, isSerbian, type Locale } from '#app/core/languages/locales'
import { NO_TRACE, sourceRow, traceOf, type Trace } from '#app/core/translations/original'
import { inOwnScript } from '#app/core/translations/own_script'
import { serbianPair } from '#app/core/translations/serbian_pair'
import {
  isEmpty,
  tidyText,
  type TextPath,
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
  /** Texts that somebody found still right although their original changed. */
  stillRight?: readonly TextPath[]
  /** What originals said when words were made that come back now; null: not known. */
  recalled?: Readonly<Partial<Record<TextPath, string | null>>>
}

type Rows<Field extends string> = readonly TranslatedRow<Field>[]

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
    stillRight,
  })
  const rows: Rows<Field> = [
    ...serbian,
    ...written.map((locale) => ({
      ...typed[locale],
      locale,
      origin: 'written' as const,
      ...NO_TRACE,
    })),
  ]
  return rows.map((row) =>
    row.origin === 'written' ? { ...row, ...traced(row, rows, edit) } : row
  )
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
  const all = Object.fromEntries(texts) as Record<Locale, Texts<Field>>
  const { latin, cyrillic } = inOwnScript({
    fields,
    latin: all['sr-Latn'],
    cyrillic: all['sr-Cyrl'],
    before: stored.find(({ locale }) => locale === 'sr-Cyrl'),
  })
  return { ...all, 'sr-Latn': latin, 'sr-Cyrl': cyrillic }
}

function traced<Field extends string>(
  row: TranslatedRow<Field>,
  rows: Rows<Field>,
  edit: TranslationEdit<Field>
): Trace<Field> {
  const { fields, stored, source, formerSource = source, stillRight = [], recalled = {} } = edit
  const from = sourceRow(rows, source)
  if (!from || from === row) return NO_TRACE
  const before = stored.find((old) => old.locale === row.locale)
  return traceOf({
    fields,
    before,
    former: sourceRow(stored, formerSource),
    from,
    isFresh: (field) =>
      !row[field] ||
      before?.[field] !== row[field] ||
      stillRight.includes(`${row.locale}.${field}`),
    recall: (field) => recalled[`${row.locale}.${field}`],
    moved: formerSource !== source,
  })
}
