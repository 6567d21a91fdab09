import { GrantSchema } from '#database/schema'

export type Role = 'admin' | 'organiser' | 'secretariat' | 'controller' | 'desk'

type ScopeColumn = 'organisationId' | 'programmeId' | 'projectId' | 'eventId'

/** What each role is held for: an organisation, a programme, a project, an event; an admin's is the installation. */
export const SCOPES: Record<Role, ScopeColumn | null> = {
  admin: null,
  organiser: 'organisationId',
  secretariat: 'programmeId',
  controller: 'projectId',
  desk: 'eventId',
}

export const ROLES = Object.keys(SCOPES) as Role[]

/** A role with the id of what it is held for; null for an admin. */
export interface GrantWish {
  role: Role
  scopeId: number | null
}

/** The columns of a grant from its role and scope, of which only the role's own may be filled. */
export function scopeOf({ role, scopeId }: GrantWish): Partial<Record<ScopeColumn, number>> {
  const column = SCOPES[role]
  return column && scopeId ? { [column]: scopeId } : {}
}

/** One role of a user, with exactly the scope that the role has. */
export default class Grant extends GrantSchema {
  declare role: Role

  get scopeId(): number | null {
    const column = SCOPES[this.role]
    return column && this[column]
  }
}
