import vine from '@vinejs/vine'
import {
  everyLocale,
  textsFields,
  typedTexts,
  type TextsFields,
} from '#app/core/forms/texts_fields'
import { text, type Body } from '#app/core/forms/typed'
import { LOCALES, type Locale } from '#app/core/languages/locales'
import type { TranslatedRow } from '#app/core/translations/texts'
import { EVENT_TYPE_TEXT_FIELDS, type EventTypeWish } from '#app/events/event_type_values'
import { REGISTRATION_POLICIES, type RegistrationPolicy } from '#app/events/models/event'
import { SIGNS, type Sign } from '#app/events/models/event_type'
import type EventType from '#app/events/models/event_type'

export type EventTypeForm = {
  /** Whose it is, asked once; empty is everyone's. */
  organisation: string
  locale: string
  sign: string
  policy: string
  internal: string
  certificate: string
  texts: TextsFields<'name'>
}

export function eventTypeTyped(body: Body): EventTypeForm {
  return {
    organisation: text(body.organisation),
    locale: text(body.locale),
    sign: text(body.sign),
    policy: text(body.policy),
    internal: text(body.internal),
    certificate: text(body.certificate),
    texts: typedTexts(body, EVENT_TYPE_TEXT_FIELDS),
  }
}

/** What the form of a new type starts from. */
export function newEventType(locale: Locale, organisation: string): EventTypeForm {
  return { ...eventTypeTyped({}), locale, organisation, sign: 'meeting', policy: 'open' }
}

export function eventTypeForm(type: EventType, rows: TranslatedRow<'name'>[]): EventTypeForm {
  return {
    organisation: String(type.organisationId ?? ''),
    locale: type.locale,
    sign: type.sign,
    policy: type.registrationPolicy,
    internal: type.internal ? '1' : '',
    certificate: type.certificate ? '1' : '',
    texts: textsFields(rows, EVENT_TYPE_TEXT_FIELDS),
  }
}

/** @param owners whose types this user keeps */
export function eventTypeRules(owners: { value: string }[]) {
  const ids = owners.map(({ value }) => value)
  const owner = vine.enum(ids.filter((id) => id !== ''))
  return vine.create({
    organisation: ids.includes('') ? owner.nullable() : owner,
    locale: vine.enum(LOCALES),
    sign: vine.enum(SIGNS),
    policy: vine.enum(REGISTRATION_POLICIES),
    texts: vine.object(
      everyLocale(() => vine.object({ name: vine.string().trim().maxLength(100).nullable() }))
    ),
  })
}

/** The checked fields as a wish. */
export function eventTypeWish({ texts, ...form }: EventTypeForm): EventTypeWish {
  return {
    values: {
      locale: form.locale as Locale,
      sign: form.sign as Sign,
      registrationPolicy: form.policy as RegistrationPolicy,
      internal: form.internal === '1',
      certificate: form.certificate === '1',
    },
    texts,
  }
}
