import { edgeGlobals } from 'edge.js'
import type { DifferencePart } from '#app/core/languages/word_difference'

const ELEMENTS = { gone: 'del', new: 'ins' } as const

/**
 * A difference as one run of text. What went and what came is told by shape to those who see, and by a word to those
 * who listen.
 * @param say gives these words in the reader's language, `locale`
 */
export function differenceHtml(
  parts: readonly DifferencePart[],
  say: (kind: 'gone' | 'new') => string,
  locale: string
) {
  const escape = (text: string) => edgeGlobals.html.escape(text)
  const html = parts.map(({ kind, text }) => {
    const words = escape(text).replaceAll('\n', '<br>')
    if (kind === 'same') return words
    const spoken = `<span class="vh" lang="${escape(locale)}"> ${escape(say(kind))} </span>`
    return `<${ELEMENTS[kind]}>${spoken}${words}</${ELEMENTS[kind]}>`
  })
  return edgeGlobals.html.safe(html.join(''))
}
