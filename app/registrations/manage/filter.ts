import { isCountry } from '#app/core/languages/countries'
import { isSpokenLanguage } from '#app/core/languages/spoken_languages'
import { text, type Body } from '#app/core/forms/typed'
import { rowId } from '#app/core/row_id'
import {
  REGISTRATION_STATUSES,
  type RegistrationStatus,
} from '#app/registrations/models/registration'

/** What a list of registrations is narrowed to. Whatever an address says that is none of these is not asked for. */
export interface RegistrationFilter {
  q: string
  status: RegistrationStatus | ''
  language: string
  country: string
  /** The key behind which a page begins. */
  before: number | null
}

export function registrationFilter(query: Body): RegistrationFilter {
  const language = text(query.language)
  const country = text(query.country)
  return {
    q: text(query.q).trim().slice(0, 200),
    status: REGISTRATION_STATUSES.find((status) => status === query.status) ?? '',
    language: isSpokenLanguage(language) ? language : '',
    country: isCountry(country) ? country : '',
    before: rowId(query.before),
  }
}

/** The address of a list with this filter, from its first row or behind a key. */
export function listAddress(
  eventId: number,
  { q, status, language, country }: RegistrationFilter,
  before: number | null
): string {
  const parts = { q, status, language, country, before: before === null ? '' : String(before) }
  const given = Object.entries(parts).filter(([, value]) => value !== '')
  const query = new URLSearchParams(given).toString()
  return `/manage/events/${eventId}/registrations${query ? `?${query}` : ''}`
}
