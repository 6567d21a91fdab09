import vine from '@vinejs/vine'
import { text, texts, type Body } from '#app/core/forms/typed'
import { contentLanguage, type ContentLanguage } from '#app/core/languages/content_locales'
import type { Locale } from '#app/core/languages/locales'
import type { EventChoices } from '#app/events/queries/event_choices'

/** The fields that say what an event is, in which languages: the same for a new one and a standing one. */
export function describedTyped(body: Body) {
  return {
    type: text(body.type),
    project: text(body.project),
    topics: texts(body.topics),
    locale: text(body.locale),
    languages: texts(body.languages),
    spoken: texts(body.spoken),
    interpreted: texts(body.interpreted),
  }
}

export const oneOf = (options: { value: string }[]) => vine.enum(options.map(({ value }) => value))
export const someOf = (options: { value: string }[]) => vine.array(oneOf(options)).distinct()

export function describedRules(choices: EventChoices) {
  return {
    type: oneOf(choices.types),
    project: oneOf(choices.projects).nullable(),
    topics: someOf(choices.topics),
    locale: oneOf(choices.locales),
    languages: someOf(choices.languages).notEmpty(),
    spoken: someOf(choices.spoken),
    interpreted: someOf(choices.spoken),
  }
}

interface Described {
  type: string
  project: string | null
  topics: string[]
  locale: string
  languages: string[]
  spoken: string[]
  interpreted: string[]
}

/** The checked fields as values of an event. The language it is written in is one of its own. */
export function describedValues(form: Described) {
  const locale = form.locale as Locale
  const languages = form.languages as ContentLanguage[]
  return {
    eventTypeId: Number(form.type),
    projectId: form.project === null ? null : Number(form.project),
    topics: form.topics.map(Number),
    locale,
    languages: [...new Set([...languages, contentLanguage(locale)])],
    spoken: form.spoken,
    interpreted: form.interpreted,
  }
}
