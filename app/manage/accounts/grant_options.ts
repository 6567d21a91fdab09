import type { I18n } from '@adonisjs/i18n'
import { ROLES, type Role } from '#app/accounts/models/grant'

interface Option {
  value: string
  label: string
}

/** One list of all roles that may be given, by role: choosing the scope chooses the role. */
export function grantOptions(offered: Record<Role, Option[]>, i18n: I18n) {
  const scoped = ROLES.filter((role) => offered[role].length > 0)
  return [
    { value: 'admin', label: i18n.t('accounts.roles.admin') },
    ...scoped.map((role) => ({ label: i18n.t(`accounts.roles.${role}`), options: offered[role] })),
  ]
}
