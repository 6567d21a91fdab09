import type Grant from '#app/accounts/models/grant'
import { ROLES, type Role } from '#app/accounts/models/grant'
import type User from '#app/accounts/models/user'
import type { Text } from '#app/core/languages/content'
import { plainDate } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'
import { scopeNames } from '#app/manage/accounts/queries/scope_names'

export interface AccountRow {
  id: number
  name: string
  nameLocale: string
  email: string
  disabled: boolean
  roles: { id: number; role: Role; scope: Text | undefined }[]
  /** The day of the last sign-in; null: never yet. */
  lastSignIn: string | null
}

/** Accounts with their roles as pages show them. Persons and grants are loaded. */
export async function accountRows(users: User[], locale: Locale): Promise<AccountRow[]> {
  const names = await namesOf(
    users.flatMap((user) => user.grants),
    locale
  )
  return users.map((user) => ({
    id: user.id,
    name: user.person.name,
    nameLocale: user.person.nameLocale,
    email: user.email,
    disabled: user.disabledAt !== null,
    roles: user.grants.map(({ id, role }) => ({ id, role, scope: names.get(id) })),
    lastSignIn: user.lastSignInAt && plainDate(user.lastSignInAt, locale),
  }))
}

/** What each grant is held for; nothing for an admin's. */
async function namesOf(grants: Grant[], locale: Locale) {
  const names = new Map<number, Text>()
  for (const role of ROLES) {
    const held = grants.filter((grant) => grant.role === role)
    if (role === 'admin' || held.length === 0) continue
    const ids = held.flatMap(({ scopeId }) => scopeId ?? [])
    const scopes = await scopeNames(role, locale, ids)
    for (const { id, scopeId } of held) {
      const name = scopes.get(scopeId!)
      if (name) names.set(id, name)
    }
  }
  return names
}
