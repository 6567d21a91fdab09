import Grant from '#app/accounts/models/grant'
import type User from '#app/accounts/models/user'
import type { Actor } from '#app/activity/record'

/**
 * What one user may reach, by id. Rooms turn it into queries: a record is found through what its reader
 * may see, so a missing right is a 404 by construction.
 */
export interface Access {
  userId: number
  personId: number
  actor: Actor
  admin: boolean
  /** Organisations whose events this user organises. */
  organiserOf: number[]
  /** Programmes this user reads as secretariat. */
  programmes: number[]
  /** Projects this user reads as controller. */
  projects: number[]
  /** Events at whose desk this user checks people in. */
  desks: number[]
}

/** The rights of a user as they stand now. Being a trainer is no grant: sessions know their trainers. */
export async function accessOf(user: User): Promise<Access> {
  const grants = await Grant.query().where('user_id', user.id)
  if (!user.person) await user.load('person')
  const ids = (
    role: Grant['role'],
    scope: 'organisationId' | 'programmeId' | 'projectId' | 'eventId'
  ) => grants.filter((grant) => grant.role === role).flatMap((grant) => grant[scope] ?? [])

  return {
    userId: user.id,
    personId: user.personId,
    actor: { userId: user.id, label: user.person.name },
    admin: grants.some((grant) => grant.role === 'admin'),
    organiserOf: ids('organiser', 'organisationId'),
    programmes: ids('secretariat', 'programmeId'),
    projects: ids('controller', 'projectId'),
    desks: ids('desk', 'eventId'),
  }
}

/** Whether `/manage` has anything for this user. */
export function mayManage(access: Access): boolean {
  return (
    access.admin ||
    [access.organiserOf, access.programmes, access.projects].some((ids) => ids.length > 0)
  )
}
