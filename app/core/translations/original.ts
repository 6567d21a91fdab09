import { contentLanguage } from '#app/core/languages/content_locales'
import { isSerbian, type Locale } from '#app/core/languages/locales'
import { textHash, type Texts, type TranslatedRow } from '#app/core/translations/texts'

type Rows<Field extends string> = readonly TranslatedRow<Field>[]

/** The row that others are translated from: in Serbian the script it was written in. */
export function sourceRow<Row extends { locale: string; origin: string }>(
  rows: readonly Row[],
  source: Locale
): Row | undefined {
  const same = rows.filter(
    (row) => contentLanguage(row.locale as Locale) === contentLanguage(source)
  )
  return same.find((row) => row.origin === 'written') ?? same[0]
}

/** The row that one was made from: the thing's source, or for a second script the one it was written in. */
export function originalOf<Field extends string>(
  row: TranslatedRow<Field>,
  rows: Rows<Field>,
  source: Locale
): TranslatedRow<Field> | undefined {
  const from =
    row.origin === 'written'
      ? sourceRow(rows, source)
      : rows.find((other) => isSerbian(other.locale) && other.origin === 'written')
  return from === row ? undefined : from
}

/** The fields whose original says something else now than when they were made. */
export function staleFields<Field extends string>(
  row: TranslatedRow<Field>,
  rows: Rows<Field>,
  source: Locale,
  fields: readonly Field[]
): Field[] {
  const from = originalOf(row, rows, source)
  if (!from || !row.sourceHash || row.sourceHash === textHash(from, fields)) return []
  return fields.filter(
    (field) => row[field] && (!row.madeFrom || row.madeFrom[field] !== from[field])
  )
}

/** Whether any field of a row follows a text that has changed since. */
export function isOutOfDate<Field extends string>(
  row: TranslatedRow<Field>,
  rows: Rows<Field>,
  source: Locale,
  fields: readonly Field[]
): boolean {
  return staleFields(row, rows, source, fields).length > 0
}

/** What a row keeps of the text it was made from. */
export interface Trace<Field extends string> {
  sourceHash: string | null
  madeFrom: Texts<Field> | null
}

export const NO_TRACE = { sourceHash: null, madeFrom: null } as const

interface Tracing<Field extends string> {
  fields: readonly Field[]
  before: TranslatedRow<Field> | undefined
  /** Its original as it stood before this edit, and as it stands now. */
  former: Texts<Field> | undefined
  from: Texts<Field>
  /** Whether a field is of today: written now, found right now, or without words. */
  isFresh: (field: Field) => boolean
  /** What the original said when a text was made that comes back now. */
  recall?: (field: Field) => string | null | undefined
  /** Whether what was right before stays right whatever its original says, because another language became it. */
  moved?: boolean
}

/**
 * What a row is made from after an edit, field by field: of what was written now or found right now, the present
 * original; of the rest, what it was made from before. A row whose words of then nobody kept is taken up whole.
 */
export function traceOf<Field extends string>(tracing: Tracing<Field>): Trace<Field> {
  const { fields, before, former, from, isFresh, recall, moved = false } = tracing
  const base = before && baseOf(before, former, fields)
  if (before?.sourceHash && !base && !fields.some(isFresh)) {
    return { sourceHash: before.sourceHash, madeFrom: null }
  }
  const pairs = fields.map((field) => {
    const wasRight = !former || base?.[field] === former[field]
    const isNow = !base || isFresh(field) || (moved && wasRight)
    return [field, recall?.(field) ?? (isNow ? from[field] : base[field])]
  })
  const madeFrom = Object.fromEntries(pairs) as Texts<Field>
  return { sourceHash: textHash(madeFrom, fields), madeFrom }
}

/** The words a stored row was made from; a row from before hashes were known followed what stood there. */
function baseOf<Field extends string>(
  row: TranslatedRow<Field>,
  former: Texts<Field> | undefined,
  fields: readonly Field[]
): Texts<Field> | null {
  if (row.sourceHash && row.madeFrom) return row.madeFrom
  const isFormer = former && (!row.sourceHash || row.sourceHash === textHash(former, fields))
  return isFormer ? former : null
}
