import { everyLocale, type TextsFields } from '#app/core/forms/texts_fields'
import { LOCALES, type Locale } from '#app/core/languages/locales'
import { toCyrillic } from '#app/core/languages/to_cyrillic'
import { toLatin } from '#app/core/languages/to_latin'
import type { NewestNotice } from '#app/organisations/queries/newest_notice'

type Texts = TextsFields<'text'>
type Row = NewestNotice['rows'][number]

/** The notice in the languages it was written in, and in the other script of Serbian where it stands in one alone. */
export function noticeRows(texts: Texts): Row[] {
  const [latin, cyrillic] = [texts['sr-Latn'].text.trim(), texts['sr-Cyrl'].text.trim()]
  const said: Record<Locale, string> = {
    ...(Object.fromEntries(LOCALES.map((one) => [one, texts[one].text.trim()])) as Record<
      Locale,
      string
    >),
    'sr-Latn': latin || toLatin(cyrillic),
    'sr-Cyrl': cyrillic || toCyrillic(latin),
  }
  return LOCALES.filter((locale) => said[locale]).map((locale) => ({ locale, text: said[locale] }))
}

/** The same as a form holds it; what only repeats the other script is left out. */
export function noticeFields(rows: Row[]): Texts {
  const of = (locale: Locale) => rows.find((row) => row.locale === locale)?.text ?? ''
  const repeats = of('sr-Latn') !== '' && of('sr-Latn') === toLatin(of('sr-Cyrl'))
  return everyLocale((locale) => ({ text: locale === 'sr-Latn' && repeats ? '' : of(locale) }))
}
