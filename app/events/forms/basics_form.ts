import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import { text, type Body } from '#app/core/forms/typed'
import type { EventValues } from '#app/events/event_values'
import { describedRules, describedTyped, describedValues } from '#app/events/forms/described_fields'
import type { EventChoices } from '#app/events/queries/event_choices'
import { VISIBILITIES } from '#app/events/models/event'

/** What an event is and who sees it, as its form holds it. */
export type BasicsForm = ReturnType<typeof basicsTyped>

export function basicsTyped(body: Body) {
  return {
    ...describedTyped(body),
    visibility: text(body.visibility),
    certificate: text(body.certificate),
    slug: text(body.slug),
    contact_name: text(body.contact_name),
    contact_email: text(body.contact_email),
  }
}

export function basicsForm(values: EventValues): BasicsForm {
  return {
    type: String(values.eventTypeId),
    project: String(values.projectId ?? ''),
    topics: values.topics.map(String),
    locale: values.locale,
    languages: values.languages,
    spoken: values.spoken,
    interpreted: values.interpreted,
    visibility: values.visibility,
    certificate: values.certificate ? '1' : '',
    slug: values.slug,
    contact_name: values.contactName ?? '',
    contact_email: values.contactEmail ?? '',
  }
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/

export function basicsRules(choices: EventChoices) {
  return vine.create({
    ...describedRules(choices),
    visibility: vine.enum(VISIBILITIES),
    certificate: vine.string().nullable(),
    slug: vine.string().maxLength(80).regex(SLUG),
    contact_name: vine.string().maxLength(200).nullable(),
    contact_email: vine.string().maxLength(254).email().nullable(),
  })
}

export function basicsValues(form: Infer<ReturnType<typeof basicsRules>>) {
  return {
    ...describedValues(form),
    visibility: form.visibility,
    certificate: form.certificate === '1',
    slug: form.slug,
    contactName: form.contact_name,
    contactEmail: form.contact_email,
  } satisfies Partial<EventValues>
}
