import vine from '@vinejs/vine'
import { everyLocale, textsFields, typedTexts } from '#app/core/forms/texts_fields'
import { text, type Body } from '#app/core/forms/typed'
import { LOCALES, type Locale } from '#app/core/languages/locales'
import type { TranslatedRow } from '#app/core/translations/texts'
import { TEXT_TRANSLATIONS } from '#app/library/outcome_texts'

const MOST_LETTERS = 60_000

/** Minutes or conclusions as their form holds them. */
export type OutcomeTextForm = ReturnType<typeof outcomeTextTyped>

export function outcomeTextTyped(body: Body) {
  return {
    texts: typedTexts(body, TEXT_TRANSLATIONS.fields),
    locale: text(body.locale),
    is_public: text(body.is_public),
  }
}

export function outcomeTextForm(
  row: { locale: Locale; is_public: boolean } | null,
  words: TranslatedRow<'text'>[],
  source: Locale
): OutcomeTextForm {
  return {
    texts: textsFields(words, TEXT_TRANSLATIONS.fields),
    locale: row?.locale ?? source,
    is_public: row?.is_public ? '1' : '',
  }
}

export const outcomeTextRules = vine.create({
  locale: vine.enum(LOCALES),
  texts: vine.object(
    everyLocale(() => vine.object({ text: vine.string().maxLength(MOST_LETTERS).nullable() }))
  ),
})
