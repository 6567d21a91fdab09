import { Exception } from '@adonisjs/core/exceptions'
import type { I18n } from '@adonisjs/i18n'
import type { Access } from '#app/accounts/access'
import type { FormErrors } from '#app/core/form_errors'

/** Lets those through who organise for somebody. @throws 403 for those who only read. */
export function requireOrganiser(access: Access) {
  if (access.admin || access.organiserOf.length > 0) return
  throw new Exception('only organisers begin events', { status: 403, code: 'E_FORBIDDEN' })
}

/** An organiser stays among the organisers of their event, else they would lose it with the next save. */
export function organiserProblems(
  access: Access,
  { lead, organisers }: { lead: string; organisers: string[] },
  i18n: I18n
): FormErrors {
  const own = access.organiserOf.map(String)
  if (access.admin || [lead, ...organisers].some((id) => own.includes(id))) return {}
  return { lead: i18n.t('events.basics.ownOrganisation') }
}
