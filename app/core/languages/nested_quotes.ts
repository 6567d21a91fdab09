import { contentLanguage, type ContentLanguage } from '#app/core/languages/content_locales'
import type { Locale } from '#app/core/languages/locales'

/** The marks of a quotation inside a quotation. */
const INNER: Record<ContentLanguage, [string, string]> = {
  sr: ['‚', '‘'],
  bg: ['’', '’'],
  ro: ['«', '»'],
  en: ['‘', '’'],
}

const QUOTED = /[„“”"«]([^„“”"«»]*)[“”"»]/g

/** A title as it stands between the quotation marks of a sentence: its own marks become the inner ones. */
export function nestedQuotes(title: string, locale: Locale): string {
  const [open, close] = INNER[contentLanguage(locale)]
  return title.replace(QUOTED, (_, quoted: string) => `${open}${quoted}${close}`)
}
