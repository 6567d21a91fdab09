import Grant, { type Role } from '#app/accounts/models/grant'
import User from '#app/accounts/models/user'
import { hashPassword } from '#app/accounts/passwords'
import { clock } from '#app/core/clock'
import type Person from '#app/people/models/person'

type Scope = Partial<Record<'organisationId' | 'projectId' | 'programmeId' | 'eventId', number>>

/** An account for a person who has an e-mail address, with the roles given. */
export async function createUser(person: Person, grants: [Role, Scope?][] = [], password?: string) {
  const user = await User.create({
    personId: person.id,
    email: person.emailNormalised!,
    passwordHash: password ? await hashPassword(password) : null,
    createdAt: clock.now(),
  })
  for (const [role, scope] of grants) {
    await Grant.create({ userId: user.id, role, ...scope, createdAt: clock.now() })
  }
  return user
}
