import type { Locale } from '#app/core/languages/locales'
import type { TextField, ThingKind } from '#app/events/translations/things'
import type { TextChange } from '#app/events/translations/write_translations'

/** What history keeps of one text: enough to show it, and to take it back. */
export interface KeptChange {
  kind: ThingKind
  id: number
  field: TextField
  locale: Locale
  /** Found still right: the words stayed. */
  checked?: true
  before: string | null
  after: string | null
  /** What the original said when the words of before were made; null where that is not known. */
  madeFrom: string | null
}

export function textChanges(changes: readonly TextChange[]): KeptChange[] {
  return changes.map(({ thing, field, locale, words }) => {
    const row = thing.rows.find((one) => one.locale === locale)
    const before = row?.[field] ?? null
    return {
      kind: thing.kind,
      id: thing.id,
      field,
      locale,
      ...(words === undefined ? { checked: true as const } : {}),
      before,
      after: words === undefined ? before : words.trim() || null,
      madeFrom: row?.madeFrom?.[field] ?? null,
    }
  })
}
