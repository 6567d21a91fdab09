import type { Text } from '#app/core/languages/content'

/** The language of words as a template needs it: letter forms, hyphens and readers aloud follow it. */
export function documentLanguage(locale: string): { lang: string; script: string } {
  const [lang] = locale.split('-')
  const isCyrillic = locale === 'bg' || locale === 'sr-Cyrl'
  return { lang, script: isCyrillic ? 'cyrl' : 'latn' }
}

/** Words with the language they are in; null stays null. */
export function documentText<T extends Pick<Text, 'text'> & { lang: string }>(words: T | null) {
  return words && { text: words.text, ...documentLanguage(words.lang) }
}
