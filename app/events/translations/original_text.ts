import { contentLanguage } from '#app/core/languages/content_locales'
import { pickText, type Text } from '#app/core/languages/content'
import { sourceRow } from '#app/core/translations/original'
import type { TextItem } from '#app/events/translations/text_items'

/**
 * What a text is translated from: the words of the language its thing is written in; where those are missing, or are
 * themselves what is translated, those of another language. Null where there is none.
 */
export function originalText({ thing, field, locale }: TextItem): Text | null {
  const language = contentLanguage(locale)
  const others = thing.rows.filter((row) => contentLanguage(row.locale) !== language)
  const from = sourceRow(others, thing.source)
  if (from?.[field]) return { text: from[field], lang: from.locale }
  return pickText(others, field, thing.source)
}
