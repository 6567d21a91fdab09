import { diffArrays } from 'diff'
import { intlTag, type Locale } from '#app/core/languages/locales'

/** A stretch of text that stayed, went or came. */
export interface DifferencePart {
  kind: 'same' | 'gone' | 'new'
  text: string
}

/** Beyond this many milliseconds of comparing, the texts have nothing in common that a reader would see. */
const PATIENCE = 200

/** What changed between two texts of one language, word by word as that language parts its words. */
export function wordDifference(then: string, now: string, locale: Locale): DifferencePart[] {
  const segmenter = new Intl.Segmenter(intlTag(locale), { granularity: 'word' })
  const words = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment)
  const parts = diffArrays(words(then), words(now), { timeout: PATIENCE })
  if (parts)
    return parts.map(({ value, ...part }) => ({ kind: kindOf(part), text: value.join('') }))
  return [
    { kind: 'gone', text: then },
    { kind: 'new', text: now },
  ]
}

function kindOf({ added, removed }: { added: boolean; removed: boolean }) {
  if (added) return 'new'
  return removed ? 'gone' : 'same'
}
