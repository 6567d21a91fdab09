import vine from '@vinejs/vine'
import { everyLocale, textsFields, typedTexts } from '#app/core/forms/texts_fields'
import { text, type Body } from '#app/core/forms/typed'
import { LOCALES } from '#app/core/languages/locales'
import type { TranslatedRow } from '#app/core/translations/texts'
import { TOPIC_TEXT_FIELDS, type TopicTextField } from '#app/programmes/topic_texts'

/** A topic as its form holds it. */
export type TopicForm = ReturnType<typeof topicTyped>

export function topicTyped(body: Body) {
  return { locale: text(body.locale), texts: typedTexts(body, TOPIC_TEXT_FIELDS) }
}

/** The form of a topic that stands, or of a new one. */
export function topicForm(locale: string, rows: TranslatedRow<TopicTextField>[] = []): TopicForm {
  return { locale, texts: textsFields(rows, TOPIC_TEXT_FIELDS) }
}

export const topicRules = vine.create({
  locale: vine.enum(LOCALES),
  texts: vine.object(
    everyLocale(() => vine.object({ name: vine.string().trim().maxLength(100).nullable() }))
  ),
})
