import { Exception } from '@adonisjs/core/exceptions'
import type { I18n } from '@adonisjs/i18n'
import type { Access } from '#app/accounts/access'
import type { FormErrors } from '#app/core/form_errors'
import type { Locale } from '#app/core/languages/locales'
import { spokenLanguageName, type SpokenLanguage } from '#app/core/languages/spoken_languages'

/** Lets those through who organise for somebody. @throws 403 for those who only read. */
export function requireOrganiser(access: Access) {
  if (access.admin || access.organiserOf.length > 0) return
  throw new Exception('only organisers begin events', { status: 403, code: 'E_FORBIDDEN' })
}

interface Typed {
  lead: string
  organisers: string[]
  spoken: string[]
  interpreted: string[]
}

/** What is wrong with fields that are each right. */
export function describedProblems(access: Access, typed: Typed, i18n: I18n): FormErrors {
  return { ...organiserProblems(access, typed, i18n), ...languageProblems(typed, i18n) }
}

/** An organiser stays among the organisers of their event, else they would lose it with the next save. */
function organiserProblems(access: Access, { lead, organisers }: Typed, i18n: I18n): FormErrors {
  const own = access.organiserOf.map(String)
  if (access.admin || [lead, ...organisers].some((id) => own.includes(id))) return {}
  return { lead: i18n.t('events.basics.ownOrganisation') }
}

/** A language is either spoken or interpreted into: of one ticked twice we could only keep one half. */
function languageProblems({ spoken, interpreted }: Typed, i18n: I18n): FormErrors {
  const both = interpreted
    .filter((language) => spoken.includes(language))
    .map((language) => spokenLanguageName(language as SpokenLanguage, i18n.locale as Locale))
  if (both.length === 0) return {}
  return { interpreted: i18n.t('events.basics.spokenToo', { languages: both.join(', ') }) }
}
