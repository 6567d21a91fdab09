import type { Access } from '#app/accounts/access'
import { CONTENT_LANGUAGES } from '#app/core/languages/content_locales'
import { LOCALES, NATIVE_NAMES, type Locale } from '#app/core/languages/locales'
import { SPOKEN_LANGUAGES, spokenLanguageName } from '#app/core/languages/spoken_languages'
import { namedOptions } from '#app/core/forms/named_options'
import type { Option } from '#app/core/forms/option'
import { VISIBILITIES } from '#app/events/models/event'
import { eventTypeOptions } from '#app/events/queries/event_type_options'
import { organisationOptions } from '#app/organisations/queries/organisation_options'
import { TOPICS } from '#app/programmes/named_tables'
import { projectOptions } from '#app/programmes/queries/project_options'

/** What an organiser chooses from when they describe an event. */
export interface EventChoices {
  types: Option[]
  projects: Option[]
  organisations: Option[]
  topics: Option[]
  spoken: Option[]
  languages: Option[]
  locales: Option[]
  visibilities: readonly string[]
}

/**
 * The choices of this user: projects are those of their own organisations, with the one the event has already.
 * @param projectId the project of the event that is edited
 */
export async function eventChoices(
  access: Access,
  locale: Locale,
  projectId?: number | null
): Promise<EventChoices> {
  const projects = await projectOptions('all', locale)
  const own = access.admin ? projects : await projectOptions(access.organiserOf, locale)
  const allowed = new Set([...own.map(({ value }) => value), String(projectId ?? '')])
  return {
    types: await eventTypeOptions(locale),
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
