import type { Access } from '#app/accounts/access'
import { CONTENT_LANGUAGES } from '#app/core/languages/content_locales'
import { LOCALES, NATIVE_NAMES, type Locale } from '#app/core/languages/locales'
import { SPOKEN_LANGUAGES, spokenLanguageName } from '#app/core/languages/spoken_languages'
import { namedOptions } from '#app/core/forms/named_options'
import type { Option } from '#app/core/forms/option'
import { VISIBILITIES } from '#app/events/models/event'
import type Event from '#app/events/models/event'
import { eventTypeOptions, type EventTypeOption } from '#app/events/queries/event_type_options'
import { organisationOptions } from '#app/organisations/queries/organisation_options'
import { TOPICS } from '#app/programmes/named_tables'
import { projectOptions } from '#app/programmes/queries/project_options'

/** What an organiser chooses from when they describe an event. */
export interface EventChoices {
  types: EventTypeOption[]
  projects: Option[]
  organisations: Option[]
  topics: Option[]
  spoken: Option[]
  languages: Option[]
  locales: Option[]
  visibilities: readonly string[]
}

/**
 * The choices of this user: projects are those of their own organisations.
 * @param event the event that is edited: what it has stays a choice
 */
export async function eventChoices(
  access: Access,
  locale: Locale,
  event?: Pick<Event, 'projectId' | 'eventTypeId'>
): Promise<EventChoices> {
  const projects = await projectOptions('all', locale)
  const own = access.admin ? projects : await projectOptions(access.organiserOf, locale)
  const allowed = new Set([...own.map(({ value }) => value), String(event?.projectId ?? '')])
  return {
    types: await eventTypeOptions(access, locale, event?.eventTypeId),
    projects: projects.filter(({ value }) => allowed.has(value)),
    organisations: await organisationOptions(locale),
    topics: await namedOptions(TOPICS, locale),
    spoken: SPOKEN_LANGUAGES.map((language) => ({
      value: language,
      label: spokenLanguageName(language, locale),
    })),
    languages: CONTENT_LANGUAGES.map((language) => ({
      value: language,
      label: spokenLanguageName(language, locale),
    })),
    locales: LOCALES.map((value) => ({ value, label: NATIVE_NAMES[value].name, lang: value })),
    visibilities: VISIBILITIES,
  }
}
