import vine from '@vinejs/vine'
import type { Access } from '#app/accounts/access'
import { text, type Body } from '#app/core/forms/typed'
import { CONTENT_LANGUAGES, contentLanguage } from '#app/core/languages/content_locales'
import type { Locale } from '#app/core/languages/locales'
import { describedRules, describedTyped } from '#app/events/forms/described_fields'
import {
  REGISTRATION_POLICIES,
  VISIBILITIES,
  type RegistrationPolicy,
  type Visibility,
} from '#app/events/models/event'
import type { EventChoices } from '#app/events/queries/event_choices'

/** What it takes to begin an event: the rest is added to the draft. */
export type NewEventForm = ReturnType<typeof newEventTyped>

export function newEventTyped(body: Body) {
  return {
    title: text(body.title),
    policy: text(body.policy),
    visibility: text(body.visibility),
    ...describedTyped(body),
  }
}

/** What the form starts from: the organiser's own organisation and language. */
export function newEventForm(access: Access, locale: Locale): NewEventForm {
  const language = contentLanguage(locale)
  return {
    ...newEventTyped({}),
    locale,
    lead: String(access.organiserOf[0] ?? ''),
    languages: CONTENT_LANGUAGES.filter((one) => one === language || one === 'en'),
    spoken: [language],
  }
}

export function newEventRules(choices: EventChoices) {
  return vine.create({
    title: vine.string().maxLength(300),
    policy: vine.enum(REGISTRATION_POLICIES).nullable(),
    visibility: vine.enum(VISIBILITIES).nullable(),
    ...describedRules(choices),
  })
}

interface Chosen {
  policy: RegistrationPolicy | null
  visibility: Visibility | null
}

/** What was chosen instead of what the type has as usual; a field left alone says nothing. */
export function chosenDefaults({ policy, visibility }: Chosen) {
  return {
    ...(policy === null ? {} : { registrationPolicy: policy }),
    ...(visibility === null ? {} : { visibility }),
  }
}
