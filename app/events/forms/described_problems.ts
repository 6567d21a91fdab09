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

/** Nobody makes another organisation lead without its yes: whoever begins an event leads it. */
export function leadProblems(access: Access, { lead }: { lead: string }, i18n: I18n): FormErrors {
  if (access.admin || access.organiserOf.map(String).includes(lead)) return {}
  return { lead: i18n.t('events.basics.ownOrganisation') }
}

interface Typed {
  spoken: string[]
  interpreted: string[]
}

/** A language is either spoken or interpreted into: of one ticked twice we could only keep one half. */
export function languageProblems({ spoken, interpreted }: Typed, i18n: I18n): FormErrors {
  const both = interpreted
    .filter((language) => spoken.includes(language))
    .map((language) => spokenLanguageName(language as SpokenLanguage, i18n.locale as Locale))
  if (both.length === 0) return {}
  return { interpreted: i18n.t('events.basics.spokenToo', { languages: both.join(', ') }) }
}
