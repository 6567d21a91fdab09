import type { I18n } from '@adonisjs/i18n'
import type { FormErrors } from '#app/core/form_errors'
import type { FormValues } from '#app/core/forms/three_way'
import { group, text, texts as list, type Body } from '#app/core/forms/typed'
import { isLocale } from '#app/core/languages/locales'
import { originalText } from '#app/events/translations/original_text'
import { localesOf, wordsOf, type TextItem } from '#app/events/translations/text_items'
import { THINGS } from '#app/events/translations/things'

/** The texts of one language as their form holds them, by key and locale, with the originals that stood beside them. */
export interface TranslationForm extends FormValues {
  texts: Record<string, Record<string, string>>
  originals: Record<string, string>
}

/** The form as it would be opened now. */
export function translationForm(items: readonly TextItem[]): TranslationForm {
  return {
    texts: byKey(items, (item) => byLocale(item, (locale) => wordsOf(item, locale))),
    originals: byKey(items, (item) => originalText(item)?.text ?? ''),
  }
}

/** What was typed; a field that did not come stays as it is. */
export function translationTyped(body: Body, items: readonly TextItem[]): TranslationForm['texts'] {
  return byKey(items, (item) => {
    const words = group(group(body.texts)[item.key])
    return byLocale(item, (locale) =>
      locale in words ? text(words[locale]) : wordsOf(item, locale)
    )
  })
}

/** The texts that were found still right although their original changed: `session-12-title.bg`. */
export function stillRightTyped(body: Body): string[] {
  return list(body.still_right).filter((path) => isLocale(path.split('.')[1]))
}

/** What is wrong with the typed texts, by path. A partial translation is none of it. */
export function translationProblems(
  typed: TranslationForm['texts'],
  items: readonly TextItem[],
  i18n: I18n
): FormErrors {
  const problems = items.flatMap((item) => {
    const { longest, needed } = THINGS[item.thing.kind]
    const max = longest[item.field] ?? 300
    return localesOf(item).flatMap((locale) => {
      const words = typed[item.key][locale]
      const path = `texts.${item.key}.${locale}`
      if (words.length > max) return [[path, i18n.t('translations.tooLong', { max })]]
      const isName = needed.includes(item.field) && locale === item.thing.source
      const isGone = isName && wordsOf(item, locale) !== '' && words.trim() === ''
      return isGone ? [[path, i18n.t('events.texts.titleMissing')]] : []
    })
  })
  return Object.fromEntries(problems)
}

function byKey<T>(items: readonly TextItem[], of: (item: TextItem) => T): Record<string, T> {
  return Object.fromEntries(items.map((item) => [item.key, of(item)]))
}

function byLocale(item: TextItem, of: (locale: string & TextItem['locale']) => string) {
  return Object.fromEntries(localesOf(item).map((locale) => [locale, of(locale)]))
}
