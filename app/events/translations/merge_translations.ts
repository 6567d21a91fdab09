import type { FormErrors } from '#app/core/form_errors'
import { mergeEdits, type Seen } from '#app/core/forms/three_way'
import type { TranslationForm } from '#app/events/translations/forms/translation_form'

/** What was typed, brought together with what others wrote since the form was opened. */
export interface MergedTranslations {
  texts: TranslationForm['texts']
  /** Texts that another wrote too, by path, with their words: the typed ones stand. */
  conflicts: Record<string, string>
  /** Keys of texts that were written here after an original which says something else by now. */
  moved: string[]
}

/** @param stillRight paths of texts that were found right beside the original that was seen */
export function mergeTranslations(
  seen: Seen,
  typed: TranslationForm['texts'],
  current: TranslationForm,
  stillRight: readonly string[]
): MergedTranslations {
  const { originals } = current
  const merged = mergeEdits(seen, { texts: typed, originals }, current)
  const isWritten = (key: string) =>
    stillRight.some((path) => path.startsWith(`${key}.`)) ||
    Object.entries(merged.values.texts[key] ?? {}).some(
      ([locale, words]) => words.trim() !== (current.texts[key]?.[locale] ?? '').trim()
    )
  const moved = merged.theirs.flatMap((path) => {
    const [part, key] = path.split('.')
    return part === 'originals' && isWritten(key) ? [key] : []
  })
  const conflicts = Object.entries(merged.conflicts).map(([path, theirs]) => [path, String(theirs)])
  return { texts: merged.values.texts, conflicts: Object.fromEntries(conflicts), moved }
}

/** Whether it may be saved without another look. */
export function isClean({ conflicts, moved }: MergedTranslations): boolean {
  return Object.keys(conflicts).length + moved.length === 0
}

/** What to say beside each field that collided. */
export function collisionWords(
  { conflicts, moved, texts }: MergedTranslations,
  say: (key: string, facts?: Record<string, string>) => string
): FormErrors {
  const originals = moved.map((key) => [
    `texts.${key}.${Object.keys(texts[key])[0]}`,
    say('translations.originalMoved'),
  ])
  const theirs = Object.entries(conflicts).map(([path, words]) => [
    path,
    words ? say('core.meanwhile.theirs', { text: words }) : say('core.meanwhile.field'),
  ])
  return Object.fromEntries([...originals, ...theirs])
}
