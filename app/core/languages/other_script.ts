import type { SerbianLocale } from '#app/core/languages/locales'
import { toCyrillic } from '#app/core/languages/to_cyrillic'
import { toLatin } from '#app/core/languages/to_latin'

/**
 * Serbian content in the script it was not written in. From Cyrillic it is certain; from Latin it is a
 * proposal that the author may correct. Never for names of people: those stand as they were typed.
 */
export function otherScript(text: string, from: SerbianLocale): string {
  return from === 'sr-Cyrl' ? toLatin(text) : toCyrillic(text)
}
