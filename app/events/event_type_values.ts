import type { NamedTable } from '#app/core/languages/names_of'
import type { Locale } from '#app/core/languages/locales'
import type { TranslatedRow, TypedTexts } from '#app/core/translations/texts'
import type { RegistrationPolicy } from '#app/events/models/event'
import type { Sign } from '#app/events/models/event_type'

export const EVENT_TYPES = {
  table: 'event_types',
  translations: 'event_type_translations',
  key: 'event_type_id',
  source: 'locale',
} satisfies NamedTable

export const EVENT_TYPE_TEXT_FIELDS = ['name'] as const

type TextField = (typeof EVENT_TYPE_TEXT_FIELDS)[number]

export const EVENT_TYPE_TRANSLATIONS = {
  table: 'event_type_translations',
  key: 'event_type_id',
  fields: EVENT_TYPE_TEXT_FIELDS,
  extra: ({ name }: TranslatedRow<TextField>) => ({ name: name ?? '' }),
}

/** What is said of a type: its sign, and what its events start from. */
export interface EventTypeValues {
  /** The language it was named in. */
  locale: Locale
  sign: Sign
  registrationPolicy: RegistrationPolicy
  internal: boolean
  certificate: boolean
}

export interface EventTypeWish {
  values: EventTypeValues
  texts: TypedTexts<TextField>
}
