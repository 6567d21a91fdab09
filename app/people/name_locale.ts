import type { Text, TextLang } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'

const CYRILLIC = /\p{Script=Cyrillic}/u
const BULGARIAN_ONLY = /[щъьюяй]/iu
const SERBIAN_ONLY = /[ђјљњћџ]/iu

/**
 * The language in whose letter forms a name is drawn: its script says whether Cyrillic, then its own letters, the
 * person's country and the page on which it was typed say whose. A guess that can be corrected.
 */
export function nameLocale(name: string, country: string | null, page: TextLang): Locale {
  if (CYRILLIC.test(name)) {
    if (SERBIAN_ONLY.test(name)) return 'sr-Cyrl'
    if (BULGARIAN_ONLY.test(name) || country === 'BG') return 'bg'
    return country === 'RS' || !page.startsWith('bg') ? 'sr-Cyrl' : 'bg'
  }
  if (country === 'RO') return 'ro'
  if (country === 'RS' || page.startsWith('sr')) return 'sr-Latn'
  return page === 'ro' ? 'ro' : 'en'
}

/** A name of which nothing is known but who typed it, in what language: an organisation's, a contact's. */
export function typedName(name: string | null, writtenIn: TextLang): Text | null {
  return name ? { text: name, lang: nameLocale(name, null, writtenIn) } : null
}
