import vine from '@vinejs/vine'
import type { Access } from '#app/accounts/access'
import { text, texts, type Body } from '#app/core/forms/typed'
import { CONTENT_LANGUAGES, contentLanguage } from '#app/core/languages/content_locales'
import type { Locale } from '#app/core/languages/locales'
import { describedRules, describedTyped, oneOf, someOf } from '#app/events/forms/described_fields'
import {
  REGISTRATION_POLICIES,
  VISIBILITIES,
  type RegistrationPolicy,
  type Visibility,
} from '#app/events/models/event'
import { mustBeAsked } from '#app/events/organisers/must_be_asked'
import type { EventChoices } from '#app/events/queries/event_choices'

/** What it takes to begin an event: the rest is added to the draft. */
export type NewEventForm = ReturnType<typeof newEventTyped>

export function newEventTyped(body: Body) {
  return {
    title: text(body.title),
    policy: text(body.policy),
    visibility: text(body.visibility),
    lead: text(body.lead),
    organisers: texts(body.organisers),
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
    lead: oneOf(choices.organisations),
    organisers: someOf(choices.organisations),
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

/** Who organises from the beginning, and who is asked to join. */
export async function chosenOrganisers(
  access: Access,
  form: { lead: string; organisers: string[] }
) {
  const lead = Number(form.lead)
  const others = form.organisers.map(Number).filter((id) => id !== lead)
  const asked: number[] = []
  for (const id of others) if ((await mustBeAsked(access, id)) === 'asked') asked.push(id)
  return { lead, organisers: others.filter((id) => !asked.includes(id)), asked }
}
