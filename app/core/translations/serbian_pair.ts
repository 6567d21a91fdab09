import { otherSerbian, type SerbianLocale } from '#app/core/languages/locales'
import { otherScript } from '#app/core/languages/other_script'
import { NO_TRACE, traceOf } from '#app/core/translations/original'
import {
  isEmpty,
  textHash,
  type TextPath,
  type Texts,
  type TranslatedRow,
} from '#app/core/translations/texts'

/** Both scripts of a Serbian text as they stand, and as a form says they should. */
export interface SerbianTexts<Field extends string> {
  fields: readonly Field[]
  stored: Partial<Record<SerbianLocale, TranslatedRow<Field>>>
  typed: Record<SerbianLocale, Texts<Field>>
  /** Corrections that somebody found still right after the text beside them changed. */
  stillRight: readonly TextPath[]
}

function converted<Field extends string>(
  texts: Texts<Field>,
  fields: readonly Field[],
  from: SerbianLocale
): Texts<Field> {
  const pairs = fields.map((field) => {
    const text = texts[field]
    return [field, text && otherScript(text, from)]
  })
  return Object.fromEntries(pairs) as Texts<Field>
}

/**
 * The script that the text is written in: the one it was written in before, unless its author emptied it and
 * wrote in the other; for a new text the one that has words, Cyrillic when both differ. Null: no Serbian text.
 */
function writtenIn<Field extends string>(pair: SerbianTexts<Field>): SerbianLocale | null {
  const { fields, stored, typed } = pair
  const has = (locale: SerbianLocale) => !isEmpty(typed[locale], fields)
  const before = (['sr-Cyrl', 'sr-Latn'] as const).find(
    (locale) => stored[locale]?.origin === 'written'
  )
  if (!before) return has('sr-Cyrl') && !isDerivedFromLatin(pair) ? 'sr-Cyrl' : latinOrNone(has)
  if (has(before)) return before
  const other = otherSerbian(before)
  const left = stored[other]
  const untouched = left && textHash(left, fields) === textHash(typed[other], fields)
  return has(other) && !(untouched && left.origin === 'derived') ? other : null
}

function latinOrNone(has: (locale: SerbianLocale) => boolean): SerbianLocale | null {
  return has('sr-Latn') ? 'sr-Latn' : null
}

function isDerivedFromLatin<Field extends string>({ fields, typed }: SerbianTexts<Field>) {
  const derived = converted(typed['sr-Latn'], fields, 'sr-Latn')
  return textHash(derived, fields) === textHash(typed['sr-Cyrl'], fields)
}

/** Both rows of a Serbian text; the second script follows the first except where somebody corrected it. */
export function serbianPair<Field extends string>(
  pair: SerbianTexts<Field>
): TranslatedRow<Field>[] {
  const source = writtenIn(pair)
  if (!source) return []
  const { fields, stored, typed, stillRight } = pair
  const other = otherSerbian(source)
  const words = typed[source]
  const derived = converted(words, fields, source)
  const wasDerived = stored[source] && converted(stored[source], fields, source)
  const kept = stored[other]
  const now = { ...derived }
  const corrected = new Set<Field>()
  for (const field of fields) {
    const text = typed[other][field]
    const untouched = kept && text === kept[field]
    if (!text || (untouched && text === wasDerived?.[field])) continue
    now[field] = text
    if (text !== derived[field]) corrected.add(field)
  }
  const isFresh = (field: Field) =>
    !corrected.has(field) ||
    now[field] !== kept?.[field] ||
    stillRight.includes(`${other}.${field}`)
  const before = kept?.origin === 'written' ? { ...kept, ...NO_TRACE } : kept
  return [
    { ...words, locale: source, origin: 'written', ...NO_TRACE },
    {
      ...now,
      locale: other,
      origin: corrected.size > 0 ? 'corrected' : 'derived',
      ...traceOf({ fields, before, former: stored[source], from: words, isFresh }),
    },
  ]
}
