import { contentLanguage } from '#app/core/languages/content_locales'
import { listOf } from '#app/core/languages/list_of'
import type { Locale } from '#app/core/languages/locales'
import type { ValueReader } from '#app/events/history/values'

/** "Translated (Bulgarian): 3 texts" */
export function translatedWords(
  { texts = [] }: { texts?: { locale: Locale }[] },
  { i18n, locale }: ValueReader
): string[] {
  const languages = [...new Set(texts.map((text) => contentLanguage(text.locale)))]
  const names = languages.map((language) => i18n.t(`events.languages.${language}`))
  const facts = { language: listOf(names, locale), count: texts.length }
  return [i18n.t('events.history.translated', facts)]
}
