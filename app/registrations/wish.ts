import type { DateTime } from 'luxon'
import { nameKey, searchKey } from '#app/core/languages/search_key'
import type { Locale } from '#app/core/languages/locales'
import type { OrganisationType } from '#app/organisations/models/organisation'
import { normaliseAddress } from '#app/people/email_address'
import type { Identity } from '#app/people/actions/find_or_make_person'
import { nameLocale } from '#app/people/name_locale'
import type { Answering } from '#app/questions/keep_answers'
import type { DaysWanted } from '#app/registrations/choices'
import type { Shown } from '#app/registrations/consent_words'
import type { Choice } from '#app/registrations/places'
import type { RegistrationRole } from '#app/registrations/models/registration'

/** What was typed about a person. It stays on the registration as it was typed. */
export interface Typed {
  name: string
  email: string | null
  organisationName: string | null
  organisationType: OrganisationType | null
  country: string | null
  district: string | null
  role: RegistrationRole
  /** The language they want to follow the event in, as spoken: `sr`, `bg`. */
  language: string | null
  /** The language of the page, in which mails will be written. */
  locale: Locale
}

/** A wish to take part, checked for form but not yet against the event. */
export interface Wish extends Typed, DaysWanted {
  photo: boolean
  newsletter: boolean
  /** The words they read and agreed to; null where nobody showed them any. */
  shown: Shown | null
  /** The names of those they bring along. */
  companions?: string[]
  /** What the event asks besides, as it was answered. */
  answering?: Answering
}

/** A wish as a form brings it. */
export interface RegistrationRequest extends Wish {
  eventId: number
  /** Of the form that was sent: the same form again means the same registration. */
  nonce: string
  /** The organiser through whose address they came, for whom seats may be kept. */
  partnerId?: number | null
  /** When that form was shown: one shown after the registration was made is sent on purpose. */
  issuedAt: DateTime
  /** Where a proof of work is asked for: whether the form brought one. */
  work?: 'done' | 'missing'
}

/** A request whose person is known, and the days it comes to. */
export interface Wanted extends RegistrationRequest {
  personId: number
  choices: Choice[]
}

export function identityOf({ name, email, country, locale }: Typed): Identity {
  return { name, email, nameLocale: nameLocale(name, country, locale) }
}

/** The same for two spellings of one person in one mailbox. */
export function personKey({ name, email }: Pick<Typed, 'name' | 'email'>): string {
  return `${email === null ? '' : normaliseAddress(email)} ${nameKey(name)}`
}

/**
 * A proof of work is good for one registration: a form that has made one brings nothing more by it.
 * @param nonce null for a form that has
 */
export function isUnproven({ work }: RegistrationRequest, nonce: string | null): boolean {
  return work === 'missing' || (work === 'done' && nonce === null)
}

export function registrationSearchKey(name: string, organisation: string | null): string {
  return searchKey(`${name} ${organisation ?? ''}`)
}
