import type { TranslatedRow, TypedTexts } from '#app/core/translations/texts'
import type { Locale } from '#app/core/languages/locales'

export const TOPIC_TEXT_FIELDS = ['name'] as const

export type TopicTextField = (typeof TOPIC_TEXT_FIELDS)[number]

export interface TopicWish {
  /** The language it was named in. */
  locale: Locale
  texts: TypedTexts<TopicTextField>
}

export const TOPIC_TRANSLATIONS = {
  table: 'topic_translations',
  key: 'topic_id',
  fields: TOPIC_TEXT_FIELDS,
  extra: ({ name }: TranslatedRow<TopicTextField>) => ({ name: name ?? '' }),
}
