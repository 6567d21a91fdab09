import { CONTENT_LANGUAGES, contentLanguage } from '#app/core/languages/content_locales'
import { LOCALES, type Locale } from '#app/core/languages/locales'
import type { KeptLine } from '#app/events/agenda_template'
import { serbianScript } from '#app/events/queries/text_columns'

/** The languages in which the words of a template are asked for, its own first; those of other locales ride along unseen. */
export function templateColumns(lines: KeptLine[], source: Locale, reader: Locale) {
  const rows = lines.flatMap(({ texts }) => texts)
  const own = contentLanguage(source)
  const languages = [own, ...CONTENT_LANGUAGES.filter((language) => language !== own)]
  const columns = languages.map((language) => ({
    language,
    locale: language === 'sr' ? serbianScript(rows, source, reader) : language,
  }))
  const shown: string[] = columns.map(({ locale }) => locale)
  return { columns, hidden: LOCALES.filter((locale) => !shown.includes(locale)) }
}
