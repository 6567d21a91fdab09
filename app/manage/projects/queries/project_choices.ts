import { namedOptions } from '#app/core/forms/named_options'
import type { Option } from '#app/core/forms/option'
import type { Locale } from '#app/core/languages/locales'
import { FORM_LOCALES } from '#app/manage/form_locales'
import { organisationOptions } from '#app/organisations/queries/organisation_options'
import { PARTNER_ROLES } from '#app/programmes/models/project_partner'
import { PROGRAMMES, TOPICS } from '#app/programmes/named_tables'

/** What a project's form offers to choose from. */
export interface ProjectChoices {
  programmes: Option[]
  topics: Option[]
  organisations: Option[]
  locales: Option[]
  roles: readonly string[]
}

export async function projectChoices(locale: Locale): Promise<ProjectChoices> {
  return {
    programmes: await namedOptions(PROGRAMMES, locale),
    topics: await namedOptions(TOPICS, locale),
    organisations: await organisationOptions(locale),
    locales: FORM_LOCALES,
    roles: PARTNER_ROLES,
  }
}
