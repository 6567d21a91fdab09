import vine from '@vinejs/vine'
import type { I18n } from '@adonisjs/i18n'
import type { FormErrors } from '#app/core/form_errors'
import { group, text, type Body } from '#app/core/forms/typed'
import {
  CONTENT_LANGUAGES,
  contentLanguage,
  type ContentLanguage,
} from '#app/core/languages/content_locales'
import { isSerbian, LOCALES, type Locale } from '#app/core/languages/locales'
import { EVENT_TEXT_FIELDS, type EventTextRow } from '#app/events/event_texts'

/** The texts of an event as their form holds them. */
export type TextsForm = ReturnType<typeof textsTyped>

export function textsTyped(body: Body) {
  return {
    texts: everyLocale((locale) => {
      const words = group(group(body.texts)[locale])
      return {
        title: text(words.title),
        summary: text(words.summary),
        description: text(words.description),
      }
    }),
  }
}

export function textsForm(rows: readonly EventTextRow[]): TextsForm {
  return {
    texts: everyLocale((locale) => {
      const row = rows.find((one) => one.locale === locale)
      return {
        title: row?.title ?? '',
        summary: row?.summary ?? '',
        description: row?.description ?? '',
      }
    }),
  }
}

function everyLocale<T>(make: (locale: Locale) => T) {
  return Object.fromEntries(LOCALES.map((locale) => [locale, make(locale)])) as Record<Locale, T>
}

/** Languages in which anything was typed. */
export function typedLanguages({ texts }: TextsForm): ContentLanguage[] {
  return LOCALES.filter((locale) => EVENT_TEXT_FIELDS.some((field) => texts[locale][field])).map(
    contentLanguage
  )
}

const words = vine.object({
  title: vine.string().maxLength(300).nullable(),
  summary: vine.string().maxLength(600).nullable(),
  description: vine.string().maxLength(8000).nullable(),
})

export const textsRules = vine.create({ texts: vine.object(everyLocale(() => words.clone())) })

/** A language that has any words needs a title, and so does the one the event is written in. */
export function textsProblems({ texts }: TextsForm, source: Locale, i18n: I18n): FormErrors {
  const missing = CONTENT_LANGUAGES.filter((language) => {
    const own = LOCALES.filter((locale) => contentLanguage(locale) === language)
    const hasWords = own.some((locale) => EVENT_TEXT_FIELDS.some((field) => texts[locale][field]))
    const needed = hasWords || language === contentLanguage(source)
    return needed && !own.some((locale) => texts[locale].title)
  })
  return Object.fromEntries(
    missing.map((language) => [
      `texts.${fieldLocale(language, source)}.title`,
      i18n.t('events.texts.titleMissing'),
    ])
  )
}

function fieldLocale(language: ContentLanguage, source: Locale): Locale {
  if (language !== 'sr') return language
  return isSerbian(source) ? source : 'sr-Latn'
}
