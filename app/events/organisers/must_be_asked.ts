import type { Access } from '#app/accounts/access'
import { organisersOf } from '#app/events/queries/organisers_of'

/**
 * Whether an organisation is asked before it organises: not by who looks after the installation or organises for it
 * too, and not where nobody could answer.
 */
export async function mustBeAsked(
  { admin, organiserOf }: Pick<Access, 'admin' | 'organiserOf'>,
  organisationId: number
): Promise<'asked' | 'own' | 'nobody_there'> {
  if (admin || organiserOf.includes(organisationId)) return 'own'
  const people = await organisersOf([organisationId])
  return people.length > 0 ? 'asked' : 'nobody_there'
}
